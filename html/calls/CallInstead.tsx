/**
 * A call in place of the mail that is due: the log form lies over the card it was opened from.
 */
import type { CardView, LogReport } from '../../src/api';
import { ClientTitle, Items } from '../parts/money';
import { Back, Heading } from '../parts/page';
import * as text from '../text/calls';
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
      <ClientTitle client={card.client} totals={card.totals} />
      <p class="small">
        {text.insteadOf(card.level)} {text.insteadMeans}
      </p>
      <Items items={card.items} told={card.why} />
      <LogForm kind="call" client={card.client} items={card.items} today={props.today} instead saved={props.saved} />
    </main>
  );
}
