/** What is wrong with a text and what is missing in it; an error leads to its line. */
import type { LintView } from '../../src/api';
import { Button } from '../parts/button';
import { Icon } from '../parts/icons';
import * as text from '../text/templates';
import type { Check } from './useCheck';

export function Findings(props: { check: Check; goTo: (finding: LintView) => void }) {
  const { findings, busy, failure, mail } = props.check;
  return (
    <div role="status" aria-label={text.findings} aria-busy={busy}>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.part} ${finding.line} ${finding.sentence}`} class={finding.severity}>
            <Icon name={finding.severity === 'error' ? 'cross' : 'warn'} />
            <span>
              {finding.part === 'subject' && `${text.inSubject}: `}
              {finding.sentence}{' '}
              {(finding.severity === 'error' || finding.line > 1) && (
                <Button class="link" click={() => props.goTo(finding)}>
                  {finding.part === 'subject' ? text.goToSubject : text.goToLine(finding.line)}
                </Button>
              )}
            </span>
          </li>
        ))}
        {findings.length === 0 && !busy && failure === null && mail !== null && (
          <li class="fine">
            <Icon name="check" />
            <span>{text.nothingFound}</span>
          </li>
        )}
      </ul>
      {busy && <p class="small">{text.checking}</p>}
    </div>
  );
}
