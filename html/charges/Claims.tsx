/** What a client would be charged on a day: the charges, the segments of the interest, what each further day adds. */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimsView } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { DayField, Field, Select } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as text from '../text/charges';
import * as common from '../text/common';
import { ChargeTable, ClaimedTable, SegmentTable } from './tables';

/** It scrolls, so the keyboard must get to it. */
const REACHED = { tabIndex: 0 };

export function Claims(props: { clients: readonly string[] }) {
  const [client, setClient] = useState(props.clients[0] ?? '');
  const [on, setOn] = useState('');
  const [claims, setClaims] = useState<ClaimsView | null>(null);
  const count = useAction(async () => setClaims(await server.getClaims({ client, on: on === '' ? null : on })));
  useEffect(() => {
    if (client !== '') count.run().catch(() => undefined);
  }, [client, on]);
  return (
    <section {...REACHED} class="right scrolls" aria-labelledby="comes-to" aria-busy={count.busy}>
      <h2 id="comes-to">{text.comesTo}</h2>
      <p class="small">{text.asSaved}</p>
      {props.clients.length === 0 && <p>{text.noClients}</p>}
      {props.clients.length > 0 && (
        <div class="grid">
          <Field label={common.client}>
            {(tie) => (
              <Select
                tie={tie}
                value={client}
                options={props.clients.map((name) => ({ value: name, label: name }))}
                choose={setClient}
              />
            )}
          </Field>
          <DayField label={text.day} value={on === '' ? (claims?.on ?? '') : on} change={setOn} />
        </div>
      )}
      <Failed failure={count.failure} />
      {claims !== null && <Counted claims={claims} />}
    </section>
  );
}

function Counted({ claims }: { claims: ClaimsView }) {
  return (
    <>
      {claims.refusals.length > 0 && (
        <Box tone="amber">
          {claims.refusals.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Box>
      )}
      {claims.charges.length === 0 && claims.refusals.length === 0 && <p>{text.none}</p>}
      {claims.charges.length > 0 && (
        <ChargeTable charges={claims.charges} principal={claims.principal} totals={claims.totals} />
      )}
      {claims.segments.length > 0 && <SegmentTable segments={claims.segments} />}
      {claims.perDay !== null && <p>{claims.perDay}</p>}
      {claims.claimed.length > 0 && <ClaimedTable claimed={claims.claimed} />}
      {(claims.charges.length > 0 || claims.claimed.length > 0) && <p class="hint">{text.waive}</p>}
    </>
  );
}
