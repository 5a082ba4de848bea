import type { AgeingBuckets, AgeingBy, AgeingCustomer, AgeingTotal } from '../../api/generated/contract';
import type { AgeingAmounts } from '../../components/AgeingBar';
import { isFound } from '../../components/folding';
import { compareDecimals, sumDecimals } from '../../components/numbers';

/** The amounts of one line, as columns name them. */
export type Figure = 'not_due' | 'd1_30' | 'd31_60' | 'd61_90' | 'd91_plus' | 'open' | 'on_account' | 'balance';

/** The five buckets, youngest first. */
export const BUCKETS = ['not_due', 'd1_30', 'd31_60', 'd61_90', 'd91_plus'] as const satisfies readonly Figure[];

/** Days of each bucket as they are written; counted from the due date, the first one is not due. */
const RANGES = { not_due: '0', d1_30: '1–30', d31_60: '31–60', d61_90: '61–90', d91_plus: '\u206691+\u2069' } as const;

type Words = (id: string, values?: Record<string, string>) => string;

/** Returns the name of a bucket. Counted from the invoice date there is no "not due", only an invoice of the day. */
export function bucketName(bucket: (typeof BUCKETS)[number], by: AgeingBy, text: Words): string {
  if (bucket === 'not_due' && by === 'due') return text('ageing-not-due');
  return text('ageing-days', { range: RANGES[bucket] });
}

/** Returns the decimals of the five buckets, youngest first. */
export function amountsOf(buckets: AgeingBuckets): AgeingAmounts {
  return [buckets.not_due.amount, buckets.d1_30.amount, buckets.d31_60.amount, buckets.d61_90.amount, buckets.d91_plus.amount];
}

/** Returns the customers of one currency that the search finds by name or number. */
export function found(customers: readonly AgeingCustomer[], currency: string, search: string): AgeingCustomer[] {
  return customers.filter((row) => row.currency === currency && isFound(search, [row.name, row.number]));
}

/** Returns the exact sum of one column. */
export function totalOf(rows: readonly AgeingCustomer[], figure: Figure): string {
  return sumDecimals(rows.map((row) => row.buckets[figure].amount));
}

/** What stands on the screen to prove itself (L6). */
export type Tie = { buckets: string; open: string; onAccount: string; balance: string; ledger: string; isTied: boolean };

/** Returns the proof of a total: Σ buckets = open, open less on account = balance = ledger; the sum is added up here again. */
export function tieOf(total: AgeingTotal): Tie {
  const { open, on_account, balance } = total.buckets;
  const buckets = sumDecimals(amountsOf(total.buckets));
  return {
    buckets,
    open: open.amount,
    onAccount: on_account.amount,
    balance: balance.amount,
    ledger: total.ledger.amount,
    isTied: total.is_tied && compareDecimals(buckets, open.amount) === 0,
  };
}
