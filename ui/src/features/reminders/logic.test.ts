import { describe, expect, test } from 'vitest';

import { whyNotConfirm } from './confirm';
import { item, letter, proposal, skippedItem, vnd } from './fixtures';
import { compareProposals } from './moved';
import { envelopes, letterRows, onlyCurrency, skipsOfTicks } from './rows';
import { skip, unskip } from './skips';
import { fitZoom, stepZoom } from '../../components/zoom';

const whole = (customer_id: number, reason = '') => ({ customer_id, receivable_id: null, reason });
const single = (customer_id: number, receivable_id: number) => ({ customer_id, receivable_id, reason: '' });

describe('skips', () => {
  test('a customer takes the place of his items', () => {
    expect(skip([single(1, 10), single(2, 20)], whole(1))).toEqual([single(2, 20), whole(1)]);
  });
  test('a second skip only changes the reason', () => {
    expect(skip([whole(1)], whole(1, 'on holiday'))).toEqual([whole(1, 'on holiday')]);
  });
  test('taking back an item of a customer who was left out takes the customer back', () => {
    expect(unskip([whole(1), single(2, 20)], { customer_id: 1, receivable_id: 10 })).toEqual([single(2, 20)]);
  });
  test('taking back one item leaves the other skips', () => {
    expect(unskip([single(1, 10), single(1, 11)], { customer_id: 1, receivable_id: 10 })).toEqual([single(1, 11)]);
  });
});

describe('rows', () => {
  const [first, second, third] = [letter(1, [item(10, 5)]), letter(2, [item(20, 6)]), letter(3, [item(30, 7)])];
  const all = proposal([first, second, third]);

  test('an unticked letter keeps its place', () => {
    const rows = letterRows(proposal([first, third], skippedItem(second)), all, [whole(2)]);
    expect(rows.map((row) => [row.letter.customer_id, row.skipped !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
  test('a letter whose items were all skipped is no row', () => {
    const rows = letterRows(proposal([first, third], skippedItem(second)), all, [single(2, 20)]);
    expect(rows.map((row) => row.letter.customer_id)).toEqual([1, 3]);
  });
  test('ticks become skips and back', () => {
    const rows = letterRows(all, all, []);
    const skips = skipsOfTicks(rows, new Set(['1:VND', '3:VND']), []);
    expect(skips).toEqual([whole(2)]);
    const after = letterRows(proposal([first, third]), all, skips);
    expect(skipsOfTicks(after, new Set(['1:VND', '2:VND', '3:VND']), skips)).toEqual([]);
  });
  test('two currencies of a customer share an envelope', () => {
    const dollars = { ...first, currency: 'USD' };
    expect(envelopes(proposal([first, dollars, second])).map((envelope) => envelope.letters.length)).toEqual([2, 1]);
  });
  test('one currency is named in the head, several in the rows', () => {
    expect(onlyCurrency(['VND', 'VND'])).toBe('VND');
    expect(onlyCurrency(['VND', 'USD'])).toBeNull();
  });
});

describe('r7 a line that moved is flagged', () => {
  const seen = proposal([letter(1, [item(10, 5), item(11, 6)]), letter(2, [item(20, 7)])]);

  test('nothing moved', () => {
    const same = compareProposals(seen, seen);
    expect([same.lines, same.letters.size]).toEqual([[], 0]);
  });
  test('new, gone and changed lines', () => {
    const now = proposal([letter(1, [item(10, 4), item(12, 9)]), letter(3, [item(30, 1)])]);
    const moved = compareProposals(seen, now);
    expect(moved.lines.map((line) => [line.invoice_number, line.kind, line.before, line.after])).toEqual([
      ['HD-10', 'changed', vnd(5), vnd(4)],
      ['HD-12', 'new', null, vnd(9)],
      ['HD-30', 'new', null, vnd(1)],
      ['HD-11', 'gone', vnd(6), null],
      ['HD-20', 'gone', vnd(7), null],
    ]);
    expect([...moved.letters]).toEqual([
      ['1:VND', 'changed'],
      ['3:VND', 'new'],
    ]);
  });
  test('another pay-by date changes the letter, not its lines', () => {
    const now = proposal(seen.letters.map((each) => ({ ...each, pay_by: '2026-12-04' })));
    const moved = compareProposals(seen, now);
    expect([moved.lines.length, moved.letters.size]).toEqual([0, 2]);
  });
});

describe('r6 when a run cannot be confirmed', () => {
  const letters = [letter(1, [item(10, 5)])];
  const near = { ...proposal(letters), warnings: [{ code: 'pay_by_near' as const, count: 0, on: '2026-11-20' }] };
  const ahead = { ...proposal(letters), warnings: [{ code: 'date_ahead' as const, count: 0, on: '2026-12-24' }] };

  test('nothing to claim makes no run', () => expect(whyNotConfirm(proposal([]), true)).toBe('nothing'));
  test('a date ahead may only be proposed', () => expect(whyNotConfirm(ahead, true)).toBe('date-ahead'));
  test('a near pay-by date needs a tick', () => {
    expect(whyNotConfirm(near, false)).toBe('pay-by-near');
    expect(whyNotConfirm(near, true)).toBeNull();
  });
});

describe('zoom', () => {
  test('a page fills the desk but is never larger than real', () => {
    expect(fitZoom(400, 800)).toBe(0.5);
    expect(fitZoom(4000, 800)).toBe(1);
  });
  test('steps stop at both ends', () => {
    expect(stepZoom(0.63, 1)).toBe(0.65);
    expect(stepZoom(0.63, -1)).toBe(0.5);
    expect(stepZoom(2, 1)).toBe(2);
    expect(stepZoom(0.25, -1)).toBe(0.25);
  });
});
