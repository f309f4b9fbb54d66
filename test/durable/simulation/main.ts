/** `npm run simulate -- --nights N --seed N`: plays as many nights as asked; a rule that breaks is told as a story. */
import { readOptions } from './options';
import { type Survived, simulate } from './simulate';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { nights, seed } = options;
  const told = (so: Survived): void => {
    if (so.histories % 10 === 0) console.error(`${inNumbers(so)} …`);
  };
  const { survived, story } = await simulate({ nights, seed, told });
  if (story !== null) {
    console.log(story);
    process.exitCode = 1;
  }
  const held = story === null ? 'Every rule held after every step.' : 'A rule broke in the last of them.';
  console.log(`${inNumbers(survived)}, from seed ${seed} on. ${held}`);
}

function inNumbers({ nights, histories, mails, crashes, faults, executions }: Survived): string {
  const count = (n: number): string => n.toLocaleString('en-GB');
  const what = `${count(mails)} mails, ${count(executions)} executions, ${count(crashes)} crashes and ${count(faults)} faults`;
  return `${count(nights)} nights in ${count(histories)} histories: ${what}`;
}
