/** Groups of tags; an open one lists its tags with what they mean, each a button that puts it in. */
import { useId, useState } from 'preact/hooks';
import type { TagView } from '../../src/api';
import { Button } from '../parts/button';
import * as text from '../text/templates';
import { type GroupName, tagGroups } from './groups';

export function Tags(props: { tags: readonly TagView[]; template: string; insert: (tag: TagView) => void }) {
  const [open, setOpen] = useState<GroupName | null>(null);
  const panel = useId();
  const groups = tagGroups(props.tags, props.template);
  const shown = groups.find(({ name }) => name === open)?.tags ?? [];
  return (
    <div class="tags">
      <p>
        {text.insert}:{' '}
        {groups.map(({ name }, at) => (
          <span key={name}>
            {at > 0 && ' · '}
            <Button
              class="link"
              aria-expanded={name === open}
              aria-controls={panel}
              click={() => setOpen(name === open ? null : name)}
            >
              {text.groups[name]}
            </Button>
          </span>
        ))}
      </p>
      <ul id={panel}>
        {shown.map((tag) => (
          <li key={`${tag.of} ${tag.name}`}>
            <Button click={() => props.insert(tag)}>{tag.name}</Button>{' '}
            <span class="small">
              {tag.meaning}
              {tag.of === 'invoice' && `; ${text.within('invoices')}`}
              {tag.of === 'total' && `; ${text.within('totals')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
