import type { DiscountView } from '../../api/generated/contract';

/** Returns the discount that holds on a day, else the last one that held; null when there is none. Those to end first stand first. */
export function offerOn(discounts: readonly DiscountView[], day: string): DiscountView | null {
  return discounts.find((discount) => day <= discount.until) ?? discounts.at(-1) ?? null;
}

/** The field that each refusal belongs to. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'amount.not_positive': 'amount',
  'amount.too_large': 'amount',
  'allocation.more_than_open': 'amount',
  'settlement.before_invoice': 'date',
  'settlement.in_future': 'date',
  'settlement.reason_missing': 'reason',
  'settlement.words_missing': 'words',
  'settlement.rate_wrong': 'rate',
  'settlement.number_missing': 'number',
};

/** Returns the field that an error belongs to; undefined when it belongs to none. */
export function fieldOf(code: string): string | undefined {
  return FIELD_OF[code];
}
