/**
 * Templates: the list at the left, the text in the middle, the mail it makes at the right. Nothing is kept before Save;
 * whoever leaves a changed text is asked.
 */
import { useState } from 'preact/hooks';
import type { TemplateDraft, TemplatesView } from '../../src/api';
import { Done, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useEscape } from '../parts/close';
import { useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import * as common from '../text/common';
import * as text from '../text/templates';
import { AskRestore, AskUnsaved } from './Asks';
import { Editor } from './Editor';
import { entriesOf } from './entries';
import { PreviewPane } from './PreviewPane';
import { TemplateList } from './TemplateList';
import { useCheck } from './useCheck';

export function TemplatesWindow() {
  const asked = useAnswer(() => server.getTemplates());
  if (asked.data !== null && asked.data.templates.length > 0)
    return <Writing view={asked.data} reload={asked.reload} />;
  return <Waiting asked={asked} heading={text.heading} label={common.close} leave={closeDialog} />;
}

/** Where a person wants to go with a text that is not saved; `close` leaves the window. */
type Wish = { readonly name: string; readonly language: string } | 'close';

function Writing(props: { view: TemplatesView; reload: () => Promise<void> }) {
  const { view } = props;
  const [language, setLanguage] = useState(view.languages[0]?.code ?? 'en');
  const [name, setName] = useState(view.templates[0]?.name ?? '');
  const [sample, setSample] = useState(view.samples[0]?.value ?? '');
  const [written, setWritten] = useState<Pick<TemplateDraft, 'subject' | 'text'> | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const entries = entriesOf(view, language);
  const entry = entries.find((one) => one.name === name) ?? entries[0];
  const draft: TemplateDraft = {
    name: entry?.name ?? name,
    language,
    subject: written?.subject ?? entry?.subject ?? '',
    text: written?.text ?? entry?.text ?? '',
  };
  const check = useCheck(draft, sample);
  const isChanged = draft.subject !== entry?.subject || draft.text !== entry.text;
  const go = (to: Wish): void => {
    if (to === 'close') {
      closeDialog();
      return;
    }
    setWritten(null);
    setWish(null);
    setIsRestoring(false);
    setSentence(null);
    setName(to.name);
    setLanguage(to.language);
  };
  const want = (to: Wish): void => (isChanged ? setWish(to) : go(to));
  const save = useAction(async (then: Wish | null) => {
    setSentence(null);
    const done = await server.saveTemplate(draft);
    await props.reload();
    setWritten(null);
    setWish(null);
    if (then !== null) go(then);
    setSentence(done.sentence);
  });
  const test = useAction(async () => {
    setSentence(null);
    setSentence((await server.testTemplate({ draft, sample })).sentence);
  });
  const restore = useAction(async () => {
    const done = await server.restoreTemplate({ name: draft.name, language });
    await props.reload();
    setWritten(null);
    setIsRestoring(false);
    setSentence(done.sentence);
  });
  useEscape(() => {
    if (wish !== null) setWish(null);
    else if (isRestoring) setIsRestoring(false);
    else want('close');
  });
  if (entry === undefined) return <Heading>{text.heading}</Heading>;
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  const asksFirst = wish !== null || isRestoring;
  return (
    <>
      <main class="two templates">
        <Heading hidden>{text.heading}</Heading>
        <TemplateList
          entries={entries}
          chosen={entry.name}
          language={language}
          languages={view.languages}
          missing={view.missing}
          choose={(to) => to !== entry.name && want({ name: to, language })}
          chooseLanguage={(to) => want({ name: entry.name, language: to })}
        />
        <Editor
          key={`${entry.name} ${language}`}
          entry={entry}
          draft={draft}
          tags={view.tags}
          check={check}
          isChanged={isChanged}
          change={(part, to) => {
            setWritten({ subject: draft.subject, text: draft.text, [part]: to });
            setSentence(null);
          }}
        />
        <PreviewPane samples={view.samples} sample={sample} check={check} choose={setSample} />
      </main>
      <Failed failure={save.failure ?? test.failure ?? restore.failure} />
      {wish !== null && (
        <AskUnsaved
          label={entry.label}
          canSave={errors === 0}
          save={{ ...save, run: () => save.run(wish) }}
          discard={() => go(wish)}
          stay={() => setWish(null)}
        />
      )}
      {isRestoring && <AskRestore label={entry.label} restore={restore} stay={() => setIsRestoring(false)} />}
      <Done sentence={sentence} />
      <footer>
        <Button
          class="primary"
          disabled={!(isChanged || entry.isMissing) || errors > 0 || save.busy || asksFirst}
          click={() => save.run(null)}
        >
          {save.busy ? text.saving : text.save}
        </Button>
        <Button disabled={errors > 0 || test.busy} click={() => test.run()}>
          {test.busy ? text.testing : text.test}
        </Button>
        <Button disabled={!entry.own || !entry.delivered || asksFirst} click={() => setIsRestoring(true)}>
          {text.restore}
        </Button>
        <Button click={() => want('close')}>{common.close}</Button>
        <p class="small sum">{errors > 0 ? text.toFix(errors) : isChanged && text.unsaved}</p>
      </footer>
    </>
  );
}
