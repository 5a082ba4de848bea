import { describe, expect, it } from 'vitest';

import type { AccountRow, CustomerBalance } from '../../api/generated/contract';
import { isPartPaid, isTied, settledBy, stateOf, statementOf } from './account';

const money = (amount: string, currency = 'VND') => ({ amount, currency });

const INVOICE: AccountRow = {
  kind: 'invoice',
  is_opening: false,
  claim: null,
  about_receivable_id: null,
  invoice_id: 1,
  receivable_id: 1,
  settlement_id: null,
  number: 'HD-2107',
  dated_on: '2026-09-12',
  due_on: '2026-10-12',
  original_due_on: null,
  payable_on: null,
  agreed_due: null,
  dispute: null,
  lock: null,
  instalment: null,
  plans: [],
  amount: money('15750000'),
  open: money('15750000'),
  balance: money('15750000'),
  overdue_days: 38,
  level: 1,
  method: '',
  allocations: [],
  notes: [],
  undo_entry_id: null,
};

const PAYMENT: AccountRow = {
  ...INVOICE,
  kind: 'payment',
  is_opening: false,
  claim: null,
  about_receivable_id: null,
  invoice_id: null,
  receivable_id: null,
  settlement_id: 9,
  number: 'VCB 9034',
  dated_on: '2026-09-30',
  due_on: null,
  original_due_on: null,
  payable_on: null,
  agreed_due: null,
  dispute: null,
  lock: null,
  instalment: null,
  plans: [],
  amount: money('-5000000'),
  open: money('0'),
  balance: money('10750000'),
  overdue_days: 0,
  level: 0,
  allocations: [{ allocation_id: 3, receivable_id: 1, invoice_number: 'HD-2107', amount: money('5000000') }],
  undo_entry_id: 77,
};

const BALANCE: CustomerBalance = {
  currency: 'VND',
  open: money('10750000'),
  overdue: money('10750000'),
  on_account: money('0'),
  balance: money('10750000'),
};

describe('stateOf', () => {
  it('names what is owed by its lateness', () => {
    expect(stateOf(INVOICE)).toBe('overdue');
    expect(stateOf({ ...INVOICE, overdue_days: 0 })).toBe('not_due');
    expect(stateOf({ ...INVOICE, open: money('0'), overdue_days: 0 })).toBe('settled');
  });

  it('l8_money_without_an_invoice_is_on_account', () => {
    expect(stateOf(PAYMENT)).toBe('allocated');
    expect(stateOf({ ...PAYMENT, open: money('-5000000'), allocations: [] })).toBe('on_account');
    expect(stateOf({ ...PAYMENT, open: money('-1') })).toBe('partly_on_account');
  });
});

describe('isPartPaid', () => {
  it('is true only between nothing and everything', () => {
    expect(isPartPaid({ ...INVOICE, open: money('10750000') })).toBe(true);
    expect(isPartPaid(INVOICE)).toBe(false);
    expect(isPartPaid({ ...INVOICE, open: money('0') })).toBe(false);
  });
});

describe('statementOf', () => {
  const account = [PAYMENT, { ...INVOICE, open: money('10750000') }, { ...INVOICE, amount: money('9.50', 'EUR'), level: 3, overdue_days: 90 }];

  it('m2_holds_one_currency_and_sums_exactly', () => {
    expect(statementOf(account, 'VND')).toMatchObject({ receivable: '15750000', settled: '5000000', closing: '10750000', oldestDays: 38, level: 1 });
    expect(statementOf(account, 'EUR').rows).toHaveLength(1);
  });

  it('is empty without lines', () => {
    expect(statementOf([], 'VND')).toEqual({ rows: [], receivable: '0', settled: '0', closing: '0', oldestDays: 0, level: 0 });
  });

  it('takes back a negative settlement, such as a refund', () => {
    expect(statementOf([{ ...PAYMENT, amount: money('2000000') }, PAYMENT], 'VND').settled).toBe('3000000');
  });
});

describe('isTied', () => {
  const today = '2026-11-19';

  it('l6_running_balance_is_the_balance', () => {
    const statement = statementOf([PAYMENT, INVOICE], 'VND');
    expect(isTied(statement, BALANCE, today)).toBe(true);
    expect(isTied(statement, { ...BALANCE, balance: money('1') }, today)).toBe(false);
  });

  it('leaves lines after today out', () => {
    const later = { ...INVOICE, dated_on: '2026-12-01', balance: money('26500000') };
    expect(isTied(statementOf([later, PAYMENT, INVOICE], 'VND'), BALANCE, today)).toBe(true);
    expect(isTied(statementOf([later], 'VND'), { ...BALANCE, balance: money('0') }, today)).toBe(true);
  });
});

describe('settledBy', () => {
  it('finds the payments of an invoice by its number, in its currency', () => {
    const other = { ...PAYMENT, settlement_id: 10, amount: money('-5', 'EUR') };
    expect(settledBy(INVOICE, [other, PAYMENT, INVOICE])).toEqual([{ key: 's9', row: PAYMENT, amount: '5000000' }]);
  });
});
