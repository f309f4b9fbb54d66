import { anEvent, anInvoice } from '../builders';
import { ask, refusal, spokenOf, told } from './asked';

const notice = (fields: object = {}) =>
  anEvent({ kind: 'notice', keys: ['INV-1|formal|1'], subject: 'MN-2026-0007', token: 'PD-222222', ...fields });
const paid = { invoices: [anInvoice({ paid: '100.00' })] };

describe('a notice is withdrawn that was written, and of which nothing is open', () => {
  test.each`
    fields                                      | refused
    ${{}}                                       | ${null}
    ${{ result: 'SENDING' }}                    | ${'noNotice'}
    ${{ result: 'VOID' }}                       | ${'noNotice'}
    ${{ client: 'Bell', keys: ['X|formal|1'] }} | ${'noNotice'}
    ${{ mode: 'test' }}                         | ${'noNotice'}
    ${{ kind: 'reminder' }}                     | ${'noNotice'}
  `('$fields → $refused', ({ fields, refused }) => {
    expect(refusal('noticeWithdrawn', { ...paid, history: [notice(fields)] })).toBe(refused);
  });

  test('while something is open the invoices are named', () => {
    expect(ask('noticeWithdrawn', { history: [notice()] })).toEqual({
      refused: { code: 'noticeOpen', items: ['INV-1'] },
    });
  });
  test('but one that a person chose is withdrawn all the same', () => {
    expect(refusal('noticeWithdrawn', { history: [notice()] }, { notice: 'PD-222222' })).toBeNull();
  });
  test('that was recorded as taken back can still be told to the client', () => {
    const row = { kind: 'delivery', keys: [], invoices: ['INV-1'], token: 'PD-222222', result: 'LOGGED' } as const;
    const history = [notice(), anEvent({ ...row, seq: 2, note: 'withdrawn' })];
    expect(refusal('noticeWithdrawn', { ...paid, history })).toBeNull();
  });
});

test.each`
  subject                                  | number
  ${'MN-2026-0007 Formal notice, Kestrel'} | ${'MN-2026-0007'}
  ${'MN-2026-10007'}                       | ${'MN-2026-10007'}
  ${'Mise en demeure INV-1'}               | ${null}
  ${null}                                  | ${null}
`('its number stands in its subject: $subject', ({ subject, number }) => {
  expect(told('noticeWithdrawn', { ...paid, history: [notice({ subject })] }).about).toEqual({
    ...{ kind: 'noticeWithdrawn', number },
  });
});

test('the last one, or the one that was chosen; about its invoices', () => {
  const history = [
    notice({ seq: 2, keys: ['INV-2|formal|1'], subject: 'MN-2026-0002', token: 'PD-333333' }),
    notice({ seq: 1, subject: 'MN-2026-0001' }),
  ];
  const spec = { invoices: [...paid.invoices, anInvoice({ number: 'INV-2', paid: '100.00' })], history };
  const last = told('noticeWithdrawn', spec);
  const first = told('noticeWithdrawn', spec, { notice: 'PD-222222' });
  expect([last.about, spokenOf(last)]).toEqual([{ kind: 'noticeWithdrawn', number: 'MN-2026-0002' }, ['INV-2']]);
  expect([first.about, spokenOf(first)]).toEqual([{ kind: 'noticeWithdrawn', number: 'MN-2026-0001' }, ['INV-1']]);
  expect(refusal('noticeWithdrawn', spec, { notice: 'PD-444444' })).toBe('noNotice');
});
