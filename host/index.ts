/** The command line: `serve` opens the workbench, `night` does one day or several without a page. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { night } from './night';
import { serve } from './serve';

const USAGE = `Paydue on this machine:
  npm start [-- BOOK.xlsx]                     opens the workbench, on a sample workbook or on a copy of your own
  npm run --silent night -- BOOK.xlsx [--on D] runs one day without a page`;

const [command, ...args] = process.argv.slice(2);
const build = dirname(fileURLToPath(import.meta.url));

const dist = join(build, '../dist');

if (command === 'serve') process.exitCode = await serve(args, { dist, pages: join(build, 'workbench') });
else if (command === 'night') process.exitCode = await night(args, dist);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
