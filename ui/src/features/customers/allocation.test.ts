import { expect, it } from 'vitest';

import type { AccountRow } from '../../api/generated/contract';
import { filled, isTooMuch, leftOf, oldestFirst, openLines, restOf } from './allocation';

const row = (part: Partial<AccountRow>): AccountRow => ({
  kind: 'invoice',
  is_opening: false,
  claim: null,
  about_receivable_id: null,
  invoice_id: 1,
  receivable_id: 1,
  settlement_id: null,
  number: 'A-1',
  dated_on: '2026-09-01',
  due_on: '2026-10-01',
  original_due_on: null,
  payable_on: null,
  agreed_due: null,
  dispute: null,
  lock: null,
  instalment: null,
  plans: [],
  amount: { amount: '500.00', currency: 'EUR' },
  open: { amount: '500.00', currency: 'EUR' },
  balance: { amount: '0.00', currency: 'EUR' },
  overdue_days: 0,
  level: 0,
  method: '',
  allocations: [],
  notes: [],
  undo_entry_id: null,
  ...part,
});

const PAYMENT = row({ kind: 'payment', invoice_id: null, receivable_id: null, settlement_id: 4, due_on: null, open: { amount: '-600.00', currency: 'EUR' } });
const ACCOUNT = [
  PAYMENT,
  row({ receivable_id: 2, number: 'A-2', due_on: '2026-11-01' }),
  row({}),
  row({ receivable_id: 3, open: { amount: '0.00', currency: 'EUR' } }),
  row({ receivable_id: 4, open: { amount: '5', currency: 'VND' } }),
];

it('offers what is open in the same currency, oldest due first', () => {
  expect(openLines(PAYMENT, ACCOUNT).map((line) => line.number)).toEqual(['A-1', 'A-2']);
});

it('l2_gives_no_invoice_more_than_is_open_and_no_more_than_there_is', () => {
  const lines = openLines(PAYMENT, ACCOUNT);
  const shares = oldestFirst(lines, restOf(PAYMENT));
  expect(shares).toEqual({ 1: '500.00', 2: '100.00' });
  expect(leftOf(restOf(PAYMENT), shares)).toBe('0.00');
  const [first, second] = lines;
  if (!first || !second) throw new Error('two lines');
  expect(filled(second, '600.00', { 1: '50.00' })).toEqual({ 1: '50.00', 2: '500.00' });
  expect(filled(second, '600.00', { 1: '600.00' })).toEqual({ 1: '600.00', 2: '' });
  expect(leftOf('600.00', { 1: '700.00' })).toBe('-100.00');
  expect([isTooMuch(first, '500.00'), isTooMuch(first, '500.01')]).toEqual([false, true]);
});
