/** What the formal notice window asks, for tests: each names only what matters. */
import type { NoticePreview, NoticeQuestion } from '../../src/api';

/** Everything left to the rules; too few or too recent reminders are overruled, as a person may. */
export function noticeQuestion(
  client: string,
  items: readonly string[],
  more: Partial<NoticeQuestion> = {},
): NoticeQuestion {
  return {
    ...{ client, items, jurisdiction: null, language: null, daysToPay: null, sending: null, withCharges: false },
    ...{ next: null, enclosures: null, agreement: '', instalmentsRefused: '' },
    overruled: ['reminders', 'rest'].map((check) => ({ check, reason: 'Agreed with our lawyer.' })),
    ...more,
  };
}

/** The sentences of the checks that stand in the way. */
export function inTheWay({ checks }: Pick<NoticePreview, 'checks'>): readonly string[] {
  return checks.flatMap(({ state, sentence }) => (state === 'missing' ? [sentence] : []));
}
