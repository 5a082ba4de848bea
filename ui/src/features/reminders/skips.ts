import type { CustomerId, ReceivableId, SkipRequest } from '../../api/generated/contract';

type Target = { customer_id: CustomerId; receivable_id: ReceivableId | null };

function isSame(skip: SkipRequest, target: Target): boolean {
  return skip.customer_id === target.customer_id && skip.receivable_id === target.receivable_id;
}

/**
 * Adds a skip, or gives the one that stands another reason.
 *
 * Leaving out a whole customer takes the place of what was left out of his items one by one.
 */
export function skip(skips: readonly SkipRequest[], request: SkipRequest): SkipRequest[] {
  const isWhole = request.receivable_id === null;
  const others = skips.filter((known) => (isWhole ? known.customer_id !== request.customer_id : !isSame(known, request)));
  return [...others, request];
}

/** Takes an item back into the run; the whole customer when it was left out with all of his items. */
export function unskip(skips: readonly SkipRequest[], target: Target): SkipRequest[] {
  const isItem = skips.some((known) => isSame(known, target));
  const whole = { customer_id: target.customer_id, receivable_id: null };
  return skips.filter((known) => !isSame(known, isItem ? target : whole));
}

/** Returns the skip of a whole customer, when there is one. */
export function skipOfCustomer(skips: readonly SkipRequest[], customerId: CustomerId): SkipRequest | undefined {
  return skips.find((known) => isSame(known, { customer_id: customerId, receivable_id: null }));
}
