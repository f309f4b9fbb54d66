/** Charges and the segments of their interest as tables; the notice wizard shows them too. */
import type { Amount, ChargeLineView, ClaimedView, SegmentView } from '../../src/api';
import { formatDay } from '../format';
import * as text from '../text/charges';

/** What is open, each charge, and what it comes to. */
export function ChargeTable(props: {
  charges: readonly ChargeLineView[];
  principal: readonly Amount[];
  totals: readonly Amount[];
}) {
  const sum = (label: string, amounts: readonly Amount[]) => (
    <tr class="sum-row">
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td class="number">{amounts.map((one) => one.text).join(' · ')}</td>
    </tr>
  );
  return (
    <table class="amounts">
      <caption>{text.charges}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.item}</th>
          <th scope="col">{text.columns.what}</th>
          <th scope="col" class="number">
            {text.columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {sum(text.principal, props.principal)}
        {props.charges.map((one) => (
          <tr key={`${one.item} ${one.label}`}>
            <td>{one.item}</td>
            <td>{one.label}</td>
            <td class="number">{one.amount.text}</td>
          </tr>
        ))}
        {sum(text.total, props.totals)}
      </tbody>
    </table>
  );
}

/** What letters claimed and nobody paid, also beside invoices that are paid. */
export function ClaimedTable(props: { claimed: readonly ClaimedView[] }) {
  return (
    <table class="amounts">
      <caption>{text.claimed}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.item}</th>
          <th scope="col">{text.columns.statedOn}</th>
          <th scope="col" class="number">
            {text.columns.notPaid}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.claimed.map(({ item, statedOn, amount, waived }) => (
          <tr key={item}>
            <td>{item}</td>
            <td>
              {formatDay(statedOn)}
              {waived !== null && ` · ${text.waived(waived)}`}
            </td>
            <td class="number">{amount.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From, to, days, principal, rate, interest: what a debtor can check with a pencil. */
export function SegmentTable(props: { segments: readonly SegmentView[] }) {
  const { columns } = text;
  return (
    <table class="amounts">
      <caption>{text.segments}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col" class="number">
            {columns.days}
          </th>
          <th scope="col" class="number">
            {columns.principal}
          </th>
          <th scope="col" class="number">
            {columns.rate}
          </th>
          <th scope="col" class="number">
            {columns.interest}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.segments.map((one) => (
          <tr key={`${one.item} ${one.from} ${one.principal.minor}`}>
            <td>{one.item}</td>
            <td>{text.period(formatDay(one.from), formatDay(one.to))}</td>
            <td class="number">{one.days}</td>
            <td class="number">{one.principal.text}</td>
            <td class="number">{one.rate}</td>
            <td class="number">{one.interest}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
