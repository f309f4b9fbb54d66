/** An old Node is told in one sentence what to do, before anything else can fail. */
import { spawnSync } from 'node:child_process';

/** Runs the check as if Node had this version. */
function check(version: string): { readonly status: number | null; readonly said: string } {
  const script = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('./host/node.cjs');`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return { status, said: stderr };
}

describe('Node 20.19 is the oldest that will do', () => {
  test.each(['20.19.0', '20.20.2', '21.0.0', '22.1.0', '26.3.1'])('%s is taken without a word', (version) => {
    expect(check(version)).toEqual({ status: 0, said: '' });
  });

  test.each(['0.10.48', '16.20.2', '18.20.0', '20.18.3'])('%s is refused with one sentence', (version) => {
    const said = `Paydue needs Node 20.19 or newer, and this is ${version}. Install a newer Node and run the same command again.\n`;
    expect(check(version)).toEqual({ status: 1, said });
  });
});
