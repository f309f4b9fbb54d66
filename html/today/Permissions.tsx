/** What this account did not allow, and where to allow it. All else goes on, so it is said calmly. */
import type { PermissionsView } from '../../src/api';
import { Box } from '../parts/boxes';
import * as text from '../text/sender';

/** `leave` is told when the person goes to allow it: once back, the view is read again. */
export function Permissions(props: { permissions: PermissionsView; leave: () => void }) {
  const { sentences, url } = props.permissions;
  if (sentences.length === 0) return null;
  return (
    <Box tone="amber">
      <ul class="dots">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {url !== null && (
        <p class="links">
          <a href={url} target="_blank" rel="noopener" onClick={props.leave}>
            {text.allow}
          </a>
        </p>
      )}
    </Box>
  );
}
