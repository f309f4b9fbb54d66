/**
 * A call in place of the mail that is due: the log form lies over the card it was opened from.
 */
import type { CardView, LogReport } from '../../src/api';
import { Items, Totals } from '../parts/money';
import { Back, Heading } from '../parts/page';
import { calls as text } from '../text/calls';
import { LogForm } from './LogForm';

export function CallInstead(props: {
  card: CardView;
  today: string;
  back: () => void;
  saved: (report: LogReport) => Promise<void>;
}) {
  const { card } = props;
  return (
    <main>
      <Back back={props.back} />
      <Heading>{text.instead}</Heading>
      <p class="title">
        <b dir="auto">{card.client}</b>
        <Totals amounts={card.totals} />
      </p>
      <p class="small">
        {text.insteadOf(card.level)} {text.insteadMeans}
      </p>
      <Items items={card.items} told={card.why} />
      <LogForm kind="call" client={card.client} items={card.items} today={props.today} instead saved={props.saved} />
    </main>
  );
}
