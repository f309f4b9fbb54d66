/**
 * `npm run bench`: speed as ratios, never asserted. Each figure stands beside a plain loop over the same rows, both in
 * the same process, so that a slow machine slows both.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { addDays, type Day, daysBetween } from '../../src/core/days';
import { forecast } from '../../src/core/dunning/forecast';
import { planRun } from '../../src/core/dunning/run';
import { composeLetter } from '../../src/core/messages/letter';
import type { Ledger } from '../../src/core/model';
import { defaultProcedures } from '../../src/defaults/procedures';
import { defaultTemplates } from '../../src/defaults/templates/all';
import { aClient, aLedger, anEvent, anInvoice } from '../core/builders';
import { aPlan, settings } from '../core/messages/builders';
import { interestOfTwentySegments } from './interest';

const TODAY = '2026-03-09' as Day;

/** `count` invoices of count / 10 clients, half of them with one row of history. */
function ledgerOf(count: number): Ledger {
  const clients = Array.from({ length: Math.ceil(count / 10) }, (_, n) => aClient({ name: `Client ${n}` }));
  const invoices = Array.from({ length: count }, (_, n) =>
    anInvoice({
      number: `INV-${n}`,
      client: `Client ${n % clients.length}`,
      row: n + 2,
      dueOn: addDays(TODAY, (n % 120) - 90),
    }),
  );
  const history = invoices.map((invoice, n) =>
    anEvent({
      seq: n + 1,
      on: addDays(TODAY, -40),
      client: invoice.clientName,
      keys: [`${invoice.number}|gentle|1`],
      token: `PD-${n}`,
    }),
  );
  return aLedger({ invoices, clients, history, procedures: defaultProcedures });
}

/** The least that any plan must do: look at each row once, compare its day, group by client. */
function plainLoop(ledger: Ledger): number {
  const late = new Map<string, number>();
  for (const invoice of ledger.invoices) {
    const days = daysBetween(invoice.dueOn, TODAY);
    if (days > 0) late.set(invoice.clientId, (late.get(invoice.clientId) ?? 0) + days);
  }
  return late.size;
}

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function best(rounds: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => milliseconds(work)));
}

const print = (what: string, value: string): void => console.log(`${what.padEnd(62)} ${value}`);

const middling = ledgerOf(2_000);
// First, while the heap is small, as it is in a run.
mailRendering();

const small = ledgerOf(10_000);
const cold = milliseconds(() => planRun(small, TODAY));
const warm = best(7, () => planRun(small, TODAY));
const loop = best(7, () => plainLoop(small));
print('plan of 10,000 invoices and history rows, first call', `${cold.toFixed(1)} ms`);
print('the same, best of seven', `${warm.toFixed(1)} ms`);
print(
  'a plain loop over the same rows',
  `${loop.toFixed(2)} ms; the plan costs ${(warm / loop).toFixed(0)} times as much`,
);
const large = ledgerOf(100_000);
const warmLarge = best(3, () => planRun(large, TODAY));
print(
  'plan of 100,000, best of three',
  `${warmLarge.toFixed(0)} ms, ${(warmLarge / warm).toFixed(1)} times the plan of 10,000`,
);
print('memory after it', `${Math.round(process.memoryUsage().rss / 1e6)} MB`);

const foreseen = best(3, () => forecast(middling, TODAY, 30));
const loops = best(7, () => {
  for (let on = 0; on <= 30; on++) plainLoop(middling);
});
print(
  'forecast of 30 days over 2,000 invoices',
  `${foreseen.toFixed(0)} ms, ${(foreseen / loops).toFixed(0)} times 31 plain loops over the same rows`,
);

const { microseconds, segments } = interestOfTwentySegments();
print(`interest with ${segments} segments`, `${microseconds.toFixed(0)} µs`);

const bundle = readFileSync('dist/Code.js', 'utf8');
print('dist/Code.js', `${Math.round(Buffer.byteLength(bundle) / 1000)} kB`);
const start = best(9, () => new vm.Script(bundle).runInContext(vm.createContext({})));
const filler = `${'function f(){return [1,2,3].map(function(x){return x*2})}\n'.repeat(1400)}`;
const startFiller = best(9, () => new vm.Script(filler).runInContext(vm.createContext({})));
print(
  'compile and load the bundle',
  `${start.toFixed(1)} ms, ${(start / startFiller).toFixed(1)} times a plain script of 80 kB`,
);
await timeToReady();

/** From the end of the build to the line that says where the workbench is. */
function timeToReady(): Promise<void> {
  return new Promise((done) => {
    const from = performance.now();
    const child = spawn(process.execPath, ['build/host.mjs', 'serve', '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('http://127.0.0.1')) return;
      print('npm start, from build to ready', `${((performance.now() - from) / 1000).toFixed(2)} s`);
      child.kill();
    });
    child.on('exit', () => done());
  });
}

/** Both parts of a mail about two invoices with the ways to pay. The codes to scan are told apart: each is drawn once. */
function mailRendering(): void {
  const template = defaultTemplates.find(({ name, language }) => name === 'gentle' && language === 'en');
  if (template === undefined) throw new Error('there is no gentle reminder in English');
  const mails = Array.from({ length: 100 }, (_, n) =>
    aPlan({
      token: `PD-${100_000 + n}`,
      invoices: [anInvoice({ number: `INV-${n}` }), anInvoice({ number: `INV-${n}-B`, amount: '40.00' })],
    }),
  );
  const withoutCodes = { ...settings, payQr: false };
  const compose = (of = settings) => {
    for (const mail of mails) composeLetter(template, mail, of, TODAY);
  };
  const perMail = (ms: number) => `${((ms / mails.length) * 1000).toFixed(0)} µs`;
  const loops = best(9, () => {
    for (const _ of mails) plainLoop(middling);
  });
  const first = milliseconds(() => composeLetter(template, aPlan(), withoutCodes, TODAY));
  const cold = milliseconds(() => compose(withoutCodes));
  const plain = best(400, () => compose(withoutCodes));
  print('a mail, both parts, the first', `${first.toFixed(1)} ms`);
  print('a mail of the hundred after it, while the engine still compiles', perMail(cold));
  print(
    'a mail after those, best of 400 hundreds (goal 150 µs)',
    `${perMail(plain)}, ${(plain / loops).toFixed(1)} times a plain loop over 2,000 rows`,
  );
  print('the code to scan of a new payment, drawn once', perMail(milliseconds(() => compose()) - plain));
  print('a mail whose code was drawn, best of 100 hundreds', perMail(best(100, () => compose())));
}
