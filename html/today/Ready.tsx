/**
 * Ready to send: one card a mail, the largest first as the server orders them; unfolded with its invoices and what may
 * be done instead of sending.
 */
import type { CardView, RecordReport } from '../../src/api';
import { Items, Pill, Totals, Warnings } from '../parts/money';
import { FirstFew } from '../parts/more';
import type { Lay } from '../parts/over';
import { common, today as text } from '../text';

/** More cards than this stand behind "Show … more". */
const AT_ONCE = 50;

export function Ready(props: { cards: readonly CardView[]; lay: Lay; saved: (report: RecordReport) => Promise<void> }) {
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">
        {text.ready} <span class="count">{props.cards.length}</span>
      </h2>
      <FirstFew
        list={props.cards}
        step={AT_ONCE}
        draw={(card) => <Card key={card.hash} card={card} lay={props.lay} saved={props.saved} />}
      />
    </section>
  );
}

const ABOUT: readonly ('promise' | 'postponement' | 'hold' | 'skip')[] = ['promise', 'postponement', 'hold', 'skip'];

function Card(props: { card: CardView; lay: Lay; saved: (report: RecordReport) => Promise<void> }) {
  const { card, lay, saved } = props;
  const items = card.items.map((one) => one.item);
  return (
    <article class="card" aria-label={card.client}>
      <div class="title">
        <b dir="auto">{card.client}</b>
        <Totals amounts={card.totals} />
      </div>
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
          <button type="button" class="link" onClick={() => lay({ kind: 'callInstead', card, saved })}>
            {text.actions.call}
          </button>
          {ABOUT.map((kind) => (
            <button
              key={kind}
              type="button"
              class="link"
              onClick={() => lay({ kind: 'record', start: { kind, client: card.client, items }, saved })}
            >
              {text.actions[kind]}
            </button>
          ))}
        </p>
      </details>
    </article>
  );
}
