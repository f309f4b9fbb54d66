/**
 * To whom and which letter; and what it is about, where that can be chosen: the invoices that are thanked for, the days
 * of a statement.
 */
import type { LetterQuestion, LettersView } from '../../src/api';
import { DayField, Field, Group, Select, Tick } from '../parts/fields';
import { FirstFew } from '../parts/more';
import * as common from '../text/common';
import * as text from '../text/letters';

type Letter = LettersView['letters'][number];
type About = NonNullable<LetterQuestion['about']>;
/** `isWhole`: enough is chosen for the letter to be written. */
type Choose = (letter: LetterQuestion, isWhole: boolean) => void;

const AT_ONCE = 8;

export function Choice(props: {
  view: LettersView;
  letter: LetterQuestion | null;
  chooseClient: (client: string) => void;
  choose: Choose;
}) {
  const { view, letter, choose } = props;
  const { client } = view;
  const chosen = view.letters.find(({ occasion }) => occasion === letter?.occasion) ?? null;
  return (
    <>
      <Field label={common.client}>
        {(tie) => (
          <Select
            tie={tie}
            value={client ?? ''}
            options={view.clients.map((name) => ({ value: name, label: name }))}
            choose={props.chooseClient}
          />
        )}
      </Field>
      {client !== null && (
        <Group legend={text.letters}>
          {view.letters.map(({ occasion, label, why, mustChoose }) => (
            <Tick
              key={occasion}
              type="radio"
              name="letter"
              checked={letter?.occasion === occasion}
              disabled={why !== null}
              change={() => choose({ client, occasion }, !mustChoose)}
            >
              {label}
              {why !== null && <span class="small"> {why}</span>}
            </Tick>
          ))}
        </Group>
      )}
      {letter !== null && chosen?.choice === 'invoices' && <Thanked of={chosen} letter={letter} choose={choose} />}
      {letter !== null && chosen?.choice === 'period' && <Period of={chosen} letter={letter} choose={choose} />}
    </>
  );
}

function Thanked({ of, letter, choose }: { of: Letter; letter: LetterQuestion; choose: Choose }) {
  const ticked = letter.about?.invoices ?? [];
  const tick = (item: string, on: boolean): void => {
    const invoices = of.invoices.map((one) => one.item).filter((one) => (one === item ? on : ticked.includes(one)));
    const { about: _, ...bare } = letter;
    if (invoices.length === 0) choose(bare, !of.mustChoose);
    else choose({ ...bare, about: { invoices, period: null } }, true);
  };
  return (
    <Group legend={text.thanked}>
      <p class="hint">{of.mustChoose ? text.mustTick : text.mayTick}</p>
      <FirstFew
        key={of.occasion}
        list={of.invoices}
        step={AT_ONCE}
        draw={({ item, paid }) => (
          <Tick key={item} checked={ticked.includes(item)} change={(on) => tick(item, on)}>
            <span class="title">
              <span>{item}</span> <span class="amount">{paid.text}</span>
            </span>
          </Tick>
        )}
      />
    </Group>
  );
}

function Period({ of, letter, choose }: { of: Letter; letter: LetterQuestion; choose: Choose }) {
  const { from, to } = letter.about?.period ?? { from: '', to: '' };
  const change = (period: NonNullable<About['period']>): void => {
    const isEmpty = period.from === '' && period.to === '';
    const isWhole = isEmpty ? !of.mustChoose : period.from !== '' && period.to !== '';
    choose({ ...letter, about: { invoices: [], period } }, isWhole);
  };
  return (
    <>
      <DayField label={text.from} value={from} change={(day) => change({ from: day, to })} />
      <DayField
        label={text.to}
        hint={of.mustChoose ? text.mustName : text.mayName}
        value={to}
        change={(day) => change({ from, to: day })}
      />
    </>
  );
}
