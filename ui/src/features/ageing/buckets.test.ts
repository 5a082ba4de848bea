import { describe, expect, it } from 'vitest';

import type { AgeingBuckets, AgeingCustomer } from '../../api/generated/contract';
import { bucketName, found, tieOf, totalOf } from './buckets';

const money = (amount: string, currency = 'VND') => ({ amount, currency });

function buckets(amounts: [string, string, string, string, string], open: string, onAccount = '0', balance = open): AgeingBuckets {
  const [not_due, d1_30, d31_60, d61_90, d91_plus] = amounts.map((amount) => money(amount)) as [
    ReturnType<typeof money>,
    ReturnType<typeof money>,
    ReturnType<typeof money>,
    ReturnType<typeof money>,
    ReturnType<typeof money>,
  ];
  return { not_due, d1_30, d31_60, d61_90, d91_plus, open: money(open), on_account: money(onAccount), balance: money(balance), count: 3 };
}

function customer(name: string, number: string, currency = 'VND'): AgeingCustomer {
  return { customer_id: number.length, number, name, currency, buckets: buckets(['1', '2', '3', '4', '5'], '15') };
}

describe('tieOf', () => {
  const ok = buckets(['412600000', '96350000', '61200000', '18450000', '6400000'], '595000000', '8500000', '586500000');

  it('l6_buckets_sum_to_open_and_balance_is_the_ledger', () => {
    const tie = tieOf({ currency: 'VND', buckets: ok, ledger: money('586500000'), is_tied: true });
    expect(tie.buckets).toBe('595000000');
    expect(tie.isTied).toBe(true);
  });

  it('l6_a_wrong_ledger_is_told', () => {
    expect(tieOf({ currency: 'VND', buckets: ok, ledger: money('1'), is_tied: false }).isTied).toBe(false);
  });

  it('l6_buckets_that_do_not_add_up_are_told_even_if_the_ledger_agrees', () => {
    const wrong = { ...ok, d91_plus: money('6400001') };
    expect(tieOf({ currency: 'VND', buckets: wrong, ledger: money('586500000'), is_tied: true }).isTied).toBe(false);
  });
});

describe('found', () => {
  const rows = [customer('Công ty TNHH Thưởng Phát', 'K-1'), customer('Đại lý Hải Yến', 'K-22'), customer('Or HaNamal', 'K-333', 'ILS')];

  it('takes one currency and does not mind accents', () => {
    expect(found(rows, 'VND', '').map((row) => row.number)).toEqual(['K-1', 'K-22']);
    expect(found(rows, 'VND', 'hai yen').map((row) => row.number)).toEqual(['K-22']);
    expect(found(rows, 'VND', 'k-1').map((row) => row.number)).toEqual(['K-1']);
    expect(found(rows, 'VND', 'namal')).toEqual([]);
  });

  it('leaves a total that is exact', () => {
    expect(totalOf(found(rows, 'VND', ''), 'open')).toBe('30');
    expect(totalOf([], 'open')).toBe('0');
  });
});

describe('bucketName', () => {
  const text = (id: string, values?: Record<string, string>) => `${id} ${values?.range ?? ''}`.trim();

  it('knows no due date when age is counted from the invoice', () => {
    expect(bucketName('not_due', 'due', text)).toBe('ageing-not-due');
    expect(bucketName('not_due', 'invoice', text)).toBe('ageing-days 0');
    expect(bucketName('d91_plus', 'due', text)).toBe('ageing-days \u206691+\u2069');
  });
});
