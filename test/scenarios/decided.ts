/** The When steps of what a person decides: an agreement, a step left out or set by hand, where the first run begins. */
import type { Host } from '../../host/realm/host';
import type {
  AgreementsView,
  CallOutcomeName,
  DoneReport,
  EndQuestion,
  LogReport,
  RecordKind,
  RecordQuestion,
  RecordReport,
  StartChoice,
  StartView,
} from '../../src/api';
import { rowsWith, type StepRule, tableOf } from './given';
import type { Row } from './markdown';
import { answerOf, ask, columnOf, running, sheetOf, type World } from './world';

const KINDS: readonly RecordKind[] = [
  'promise',
  'plan',
  'extension',
  'dispute',
  'hold',
  'postponement',
  'waiver',
  'skip',
  'level',
];
const RECORD_COLUMNS = ['Kind', 'Client', 'Invoices', 'On', 'Amount', 'Instalments', 'Level', 'Reason', 'Source'];

/** @param moveTo  moves the clock of the world's host */
export function decisionSteps(day: string, moveTo: (world: World, moment: string) => Promise<Host>): StepRule[] {
  return [
    {
      // The sidebar's form: one row a click; what it answers, refusals too, is "the answer".
      pattern: new RegExp(`^the person records on ${day}$`),
      table: true,
      run: async (world, [on = ''], step) => {
        const host = await moveTo(world, `${on} 10:00`);
        const said: string[] = [];
        for (const row of rowsWith(step, RECORD_COLUMNS)) {
          const reply = await answerOf<RecordReport>(host, 'recordDecision', recordQuestion(row, step.line));
          said.push(reply.ok ? reply.data.sentence : reply.message);
        }
        world.said = said;
      },
    },
    {
      pattern: new RegExp(`^the agreement in row (\\d+) is ended as (upheld|accepted|withdrawn) on ${day}$`),
      table: false,
      run: async (world, [row = '', outcome = '', on = '']) => {
        const host = await moveTo(world, `${on} 10:00`);
        const { agreements } = await ask<AgreementsView>(host, 'getAgreements');
        const id = agreements.find((one) => one.row === Number(row))?.id ?? '';
        const question = { id, outcome } as EndQuestion;
        const reply = await answerOf<RecordReport>(host, 'endAgreement', question);
        world.said = [reply.ok ? reply.data.sentence : reply.message];
      },
    },
    {
      // A client left out begins at the first step.
      pattern: new RegExp(`^the first run is confirmed on ${day}$`),
      table: true,
      run: async (world, [on = ''], step) => {
        const host = await moveTo(world, `${on} 10:00`);
        await ask<StartView>(host, 'getStart');
        const choices = rowsWith(step, ['Client', 'Begins']).map((row) => ({
          client: row['Client'] ?? '',
          choice: startChoice(row['Begins'] ?? '', step.line),
        }));
        world.said = [(await ask<DoneReport>(host, 'confirmStart', { choices })).sentence];
      },
    },
    {
      pattern: new RegExp(`^a call to (.+) is logged on ${day}(, instead of what is due)?$`),
      table: true,
      run: async (world, [client = '', on = '', instead], step) => {
        const host = await moveTo(world, `${on} 11:00`);
        const said: string[] = [];
        for (const row of rowsWith(step, ['Invoices', 'Outcome', 'Note', 'On', 'Amount'])) {
          const outcome = (row['Outcome'] || null) as CallOutcomeName | null;
          const items = listOf(row['Invoices'] ?? '');
          const report = await ask<LogReport>(host, 'logContact', {
            kind: 'call',
            client,
            items,
            outcome,
            note: row['Note'] ?? '',
            instead: instead !== undefined,
            agreed: agreedIn(row, client, items, outcome),
          });
          said.push(report.sentence);
        }
        world.said = said;
      },
    },
    {
      // Typed below the last row by hand, whichever of Paydue's sheets it is.
      pattern: /^a row is typed into the sheet (.+)$/,
      table: true,
      run: (world, [name = ''], step) => {
        const host = running(world);
        for (const row of tableOf(step).rows) typeRow(host, name, row);
      },
    },
  ];
}

function recordQuestion(row: Row, line: number): RecordQuestion {
  const kind = KINDS.find((one) => one === row['Kind']);
  if (kind === undefined) throw new Error(`line ${line}: "${row['Kind']}" is no kind; there are ${KINDS.join(', ')}`);
  return {
    kind,
    client: row['Client'] ?? '',
    items: listOf(row['Invoices'] ?? ''),
    on: row['On'] ?? '',
    amount: row['Amount'] ?? '',
    // `2026-03-20: 50, 2026-04-20: 50`
    instalments: listOf(row['Instalments'] ?? '').map((text) => {
      const [on = '', amount = ''] = text.split(': ');
      return { on, amount };
    }),
    reason: row['Reason'] ?? '',
    source: row['Source'] ?? '',
    level: row['Level'] ?? '',
  };
}

/** What a call promised or disputes: its form, as the call page fills it in. */
function agreedIn(
  row: Row,
  client: string,
  items: readonly string[],
  outcome: CallOutcomeName | null,
): RecordQuestion | null {
  const kind = outcome === 'disputed' ? 'dispute' : 'promise';
  if (outcome !== 'disputed' && outcome !== 'promised' && outcome !== 'inPaymentRun') return null;
  const rest = { instalments: [], reason: row['Note'] ?? '', source: 'call', level: '' };
  return { kind, client, items, on: row['On'] ?? '', amount: row['Amount'] ?? '', ...rest };
}

function startChoice(text: string, line: number): StartChoice {
  if (text === 'first') return { kind: 'first' };
  if (text === 'by age') return { kind: 'byAge' };
  const [, level] = /^after (\S+)$/.exec(text) ?? [];
  if (level === undefined) throw new Error(`line ${line}: a client begins first, by age or after a level`);
  return { kind: 'after', level };
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function typeRow(host: Host, name: string, row: Row): void {
  const sheet = sheetOf(host, name);
  const at = sheet.lastRow() + 1;
  for (const [heading, text] of Object.entries(row)) {
    if (text !== '') host.typeInto(name, at, columnOf(sheet, heading).column, text);
  }
}
