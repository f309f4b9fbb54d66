/** Subject and message, the tags that can be put in where the cursor is, and what is wrong with it line by line. */
import { useRef } from 'preact/hooks';
import type { LintView, TagView, TemplateDraft } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Field } from '../parts/fields';
import { GoTo } from '../parts/goTo';
import { closeDialog } from '../server';
import * as text from '../text/templates';
import type { Entry } from './entries';
import { Findings } from './Findings';
import { tagText } from './groups';
import { Tags } from './Tags';
import type { Check } from './useCheck';

export function Editor(props: {
  entry: Entry;
  draft: TemplateDraft;
  tags: readonly TagView[];
  check: Check;
  /** Words that are not saved: a way out of the window would lose them. */
  isChanged: boolean;
  change: (part: 'subject' | 'text', to: string) => void;
}) {
  const { entry, draft, check, change } = props;
  const subject = useRef<HTMLTextAreaElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  /** Where the keyboard was last: tags go there. */
  const last = useRef<'subject' | 'text'>('text');
  const fieldOf = (part: 'subject' | 'text'): HTMLTextAreaElement | null =>
    part === 'subject' ? subject.current : body.current;
  const insert = (tag: TagView): void => {
    const field = fieldOf(last.current);
    if (field === null) return;
    const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
    field.setRangeText(tagText(tag, field.value.slice(from, to)), from, to, 'end');
    change(last.current, field.value);
    field.focus();
  };
  const goTo = ({ part, line }: LintView): void => {
    const field = fieldOf(part);
    if (field === null) return;
    const lines = field.value.split('\n');
    const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.focus();
    field.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  };
  return (
    <section class="writing" aria-label={entry.label}>
      <Field label={text.subject}>
        {(tie) => (
          <textarea
            {...tie}
            ref={subject}
            rows={3}
            lang={draft.language}
            value={draft.subject}
            onFocus={() => {
              last.current = 'subject';
            }}
            onInput={(event) => change('subject', event.currentTarget.value.replace(/\n/g, ' '))}
          />
        )}
      </Field>
      <Field label={text.body}>
        {(tie) => (
          <textarea
            {...tie}
            ref={body}
            rows={6}
            lang={draft.language}
            value={draft.text}
            onFocus={() => {
              last.current = 'text';
            }}
            onInput={(event) => change('text', event.currentTarget.value)}
          />
        )}
      </Field>
      <Tags tags={props.tags} template={entry.name} insert={insert} />
      <Failed failure={check.failure} />
      <Findings check={check} goTo={goTo} />
      {entry.note !== null && <p class="small">{entry.note}</p>}
      {entry.place !== null && !props.isChanged && (
        <p class="small">
          <GoTo place={entry.place} then={closeDialog}>
            {text.seeRow}
          </GoTo>
        </p>
      )}
    </section>
  );
}
