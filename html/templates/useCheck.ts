/** Asks what is wrong with a text a moment after the last letter was typed, and shows the mail it makes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LintView, TemplateCheck, TemplateDraft } from '../../src/api';
import { type Failure, failureOf, server } from '../server';

/** Long enough that a word is not looked at letter by letter. */
const PAUSE = 500;

export type Check = {
  /** Of this template as it was last looked at. */
  readonly findings: readonly LintView[];
  /** The last mail without an error in its text; null before there is one. */
  readonly mail: TemplateCheck['mail'];
  /** Whether an error came since that mail. */
  readonly isStale: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
};

/** A late answer to an earlier text is dropped. */
export function useCheck(draft: TemplateDraft, sample: string): Check {
  const [answer, setAnswer] = useState<Answered | null>(null);
  const [mail, setMail] = useState<{ readonly of: string; readonly mail: TemplateCheck['mail'] } | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: Failure } | null>(null);
  const of = `${draft.name} ${draft.language}`;
  const key = JSON.stringify([draft, sample]);
  const before = useRef('');
  useEffect(() => {
    let isLate = false;
    const asked = `${of} ${sample}`;
    const isTyping = before.current === asked;
    before.current = asked;
    const wait = setTimeout(
      () => {
        server.checkTemplate({ draft, sample }).then(
          (check) => {
            if (isLate) return;
            setAnswer({ of, key, check });
            if (check.mail !== null) setMail({ of, mail: check.mail });
          },
          (error: unknown) => {
            if (!isLate) setFailed({ key, failure: failureOf(error) });
          },
        );
      },
      isTyping ? PAUSE : 0,
    );
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [key]);
  const check = answer?.of === of ? answer.check : null;
  return {
    findings: check?.findings ?? [],
    mail: mail?.of === of ? mail.mail : null,
    isStale: check !== null && check.mail === null,
    busy: answer?.key !== key && failed?.key !== key,
    failure: failed?.key === key ? failed.failure : null,
  };
}

type Answered = { readonly of: string; readonly key: string; readonly check: TemplateCheck };
