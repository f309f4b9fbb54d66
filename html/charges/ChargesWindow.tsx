/**
 * Interest and charges: whose law, which procedures and what is agreed at the left, what that comes to for a client on a
 * day at the right. Saving changes Settings; nothing is stated to anybody here.
 */

import { useState } from 'preact/hooks';
import type { ChargesQuestion, ChargesView } from '../../src/api';
import { Done, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import * as text from '../text/charges';
import * as common from '../text/common';
import { Claims } from './Claims';
import { LawForm } from './LawForm';

export function ChargesWindow() {
  const asked = useAnswer(() => server.getCharges());
  if (asked.data !== null) return <Charging view={asked.data} reload={asked.reload} />;
  return <Waiting asked={asked} heading={text.heading} label={common.close} leave={closeDialog} />;
}

function Charging(props: { view: ChargesView; reload: () => Promise<void> }) {
  const { view } = props;
  const [draft, setDraft] = useState<ChargesQuestion>(() => asSaved(view));
  const [saved, setSaved] = useState<{ readonly round: number; readonly sentence: string } | null>(null);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(asSaved(view));
  const save = useAction(async () => {
    const { sentence } = await server.saveCharges(draft);
    await props.reload();
    setSaved({ round: (saved?.round ?? 0) + 1, sentence });
  });
  return (
    <>
      <main class="two rules">
        <div class="left form">
          <Heading hidden>{text.heading}</Heading>
          <p class="small">{text.lead}</p>
          <LawForm view={view} draft={draft} change={setDraft} />
          <Failed failure={save.failure} />
          <p class="hint">{text.advice}</p>
        </div>
        <Claims key={saved?.round ?? 0} clients={view.clients} />
      </main>
      <Done sentence={isChanged ? null : (saved?.sentence ?? null)} />
      <footer>
        <Button class="primary" disabled={!isChanged || save.busy} click={() => save.run()}>
          {save.busy ? text.saving : text.save}
        </Button>
        <CloseButton>{common.close}</CloseButton>
      </footer>
    </>
  );
}

function asSaved({ law, procedures, contractRate, compensation }: ChargesView): ChargesQuestion {
  return {
    law: law ?? '',
    procedures: procedures.flatMap(({ name, charged }) => (charged ? [name] : [])),
    contractRate,
    compensation,
  };
}
