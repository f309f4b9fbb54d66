/** The stages in one language: which are the user's own, which have something wrong, which are not written yet. */
import { Box } from '../parts/boxes';
import { Button } from '../parts/button';
import { Field, Select } from '../parts/fields';
import { Icon } from '../parts/icons';
import * as text from '../text/templates';
import type { Entry } from './entries';

export function TemplateList(props: {
  entries: readonly Entry[];
  chosen: string;
  language: string;
  languages: readonly { readonly code: string; readonly name: string }[];
  missing: readonly string[];
  choose: (name: string) => void;
  chooseLanguage: (code: string) => void;
}) {
  return (
    <nav class="left form" aria-label={text.list}>
      <Field label={text.language}>
        {(tie) => (
          <Select
            tie={tie}
            value={props.language}
            options={props.languages.map(({ code, name }) => ({ value: code, label: name }))}
            choose={props.chooseLanguage}
          />
        )}
      </Field>
      <ul class="names">
        {props.entries.map((entry) => (
          <li key={entry.name}>
            <Button
              aria-current={entry.name === props.chosen ? 'true' : 'false'}
              click={() => props.choose(entry.name)}
            >
              <span>{entry.label}</span> <Marks entry={entry} />
            </Button>
          </li>
        ))}
      </ul>
      {props.missing.length > 0 && (
        <Box tone="amber">
          {props.missing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Box>
      )}
    </nav>
  );
}

function Marks({ entry }: { entry: Entry }) {
  return (
    <span class="marks">
      {entry.isMissing && <span class="small">{text.notWritten}</span>}
      {entry.own && <span class="small">{text.own}</span>}
      {entry.errors > 0 && (
        <span class="wrong">
          <Icon name="cross" />
          <span class="sr">{text.errors(entry.errors)}</span>
        </span>
      )}
      {entry.errors === 0 && entry.warnings > 0 && (
        <span class="advice">
          <Icon name="warn" />
          <span class="sr">{text.warnings(entry.warnings)}</span>
        </span>
      )}
    </span>
  );
}
