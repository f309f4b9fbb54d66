/** The command line of `simulate`: what it takes, and a sentence for what it does not. */
import { readOptions } from './options';

test.each([
  [[], { nights: 1_000, seed: 1 }],
  [['--nights', '100000', '--seed', '7'], { nights: 100_000, seed: 7 }],
  [['--nights=1', '--seed=0'], { nights: 1, seed: 0 }],
  [['--nights', '10000000', '--seed', '4294967295'], { nights: 10_000_000, seed: 4_294_967_295 }],
])('%j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each([
  [['--nights', '0'], '--nights is "0". Give a whole number of nights from 1 to 10000000.'],
  [['--nights', '10000001'], '--nights is "10000001". Give a whole number of nights from 1 to 10000000.'],
  [['--nights', '1.5'], '--nights is "1.5". Give a whole number of nights from 1 to 10000000.'],
  [['--nights', 'many'], '--nights is "many". Give a whole number of nights from 1 to 10000000.'],
  [['--seed', '4294967296'], '--seed is "4294967296". Give a whole number from 0 to 4294967295.'],
  [['--seed='], '--seed is "". Give a whole number from 0 to 4294967295.'],
  [['--night', '5'], "Unknown option '--night'. Say: npm run simulate -- --nights 1000 --seed 1."],
  [['book.xlsx'], "Unexpected argument 'book.xlsx'. Say: npm run simulate -- --nights 1000 --seed 1."],
])('%j is refused in a sentence', (args, sentence) => {
  expect(readOptions(args)).toBe(sentence);
});
