/**
 * Ready to send: one card a mail, the largest first as the server orders them.
 */
import type { CardView } from '../../src/api';
import { Items, Pill, Totals } from '../parts/money';
import { FirstFew } from '../parts/more';
import { common, today as text } from '../text';

/** More cards than this stand behind "Show … more". */
const AT_ONCE = 50;

export function Ready(props: { cards: readonly CardView[] }) {
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">
        {text.ready} <span class="count">{props.cards.length}</span>
      </h2>
      <FirstFew list={props.cards} step={AT_ONCE} draw={(card) => <Card key={card.hash} card={card} />} />
    </section>
  );
}

function Card(props: { card: CardView }) {
  const { card } = props;
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
      <details>
        <summary>{text.invoices(card.items.length)}</summary>
        <Items items={card.items} told={card.why} />
      </details>
    </article>
  );
}
