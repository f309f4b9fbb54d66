/** The four steps with what each of them has come to; any of them can be gone to at any time. */
import type { NoticePreview, NoticeQuestion } from '../../src/api';
import * as text from '../text/notice';

export function Steps(props: {
  step: number;
  question: NoticeQuestion;
  preview: NoticePreview | null;
  goTo: (step: number) => void;
}) {
  const said = summaries(props.question, props.preview);
  return (
    <nav aria-label={text.stepsLabel}>
      <ol class="rows steps">
        {text.steps.map((name, at) => (
          <li key={name}>
            <button type="button" aria-current={at === props.step ? 'step' : undefined} onClick={() => props.goTo(at)}>
              <span>
                {at + 1} {name}
              </span>{' '}
              <span class="number">{said[at]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function summaries({ items }: NoticeQuestion, preview: NoticePreview | null): readonly string[] {
  const [first = '', ...others] = items;
  const checks = preview?.checks ?? [];
  const codes = [...new Set(checks.map((check) => check.code))];
  const well = codes.filter((code) => checks.every((check) => check.code !== code || check.state !== 'missing'));
  return [
    others.length === 0 ? first : `${items.length}`,
    preview === null ? '' : text.inOrder(well.length, codes.length),
    preview === null ? '' : preview.totals.map((one) => one.text).join(' · '),
    '',
  ];
}
