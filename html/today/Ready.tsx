/**
 * Ready to send: one card a mail, the largest first as the server orders them; unfolded with its invoices and what may
 * be done instead of sending.
 */

import type { CardView, RecordReport } from '../../src/api';
import { Button } from '../parts/button';
import { ClientTitle, Items, Pill, Warnings } from '../parts/money';
import { FirstFew } from '../parts/more';
import type { Lay } from '../parts/over';
import { Section } from '../parts/section';
import * as common from '../text/common';
import * as text from '../text/today';

/** More cards than this stand behind "Show … more". */
const AT_ONCE = 50;

export function Ready(props: { cards: readonly CardView[]; lay: Lay; saved: (report: RecordReport) => Promise<void> }) {
  return (
    <Section id="ready" title={text.ready} count={props.cards.length}>
      <FirstFew
        list={props.cards}
        step={AT_ONCE}
        draw={(card) => <Card key={card.hash} card={card} lay={props.lay} saved={props.saved} />}
      />
    </Section>
  );
}

const ABOUT: readonly ('promise' | 'postponement' | 'hold' | 'skip')[] = ['promise', 'postponement', 'hold', 'skip'];

function Card(props: { card: CardView; lay: Lay; saved: (report: RecordReport) => Promise<void> }) {
  const { card, lay, saved } = props;
  const items = card.items.map((one) => one.item);
  return (
    <article class="card" aria-label={card.client}>
      <ClientTitle client={card.client} totals={card.totals} />
      <p class="meta">
        <Pill tone={card.tone}>{card.level}</Pill> <span class="small">{common.email}</span>
        {card.needsApproval && <span class="small">{text.needsApproval}</span>}
      </p>
      <p class="why">{card.why}</p>
      <Warnings sentences={card.warnings} />
      <details>
        <summary>{text.invoices(card.items.length)}</summary>
        <Items items={card.items} told={card.why} />
        <p class="actions">
          <Button class="link" click={() => lay({ kind: 'callInstead', card, saved })}>
            {text.actions.call}
          </Button>
          {ABOUT.map((kind) => (
            <Button
              key={kind}
              class="link"
              click={() => lay({ kind: 'record', start: { kind, client: card.client, items }, saved })}
            >
              {text.actions[kind]}
            </Button>
          ))}
        </p>
      </details>
    </article>
  );
}
