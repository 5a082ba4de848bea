import type { AccountRow, Currency, ReceivableId } from '../../api/generated/contract';
import { sumDecimals } from '../../components/numbers';

/** An item that was written off, in whole or in part. */
export type WrittenOff = { receivable_id: ReceivableId; number: string; amount: string };

/** Returns what of an account was given up in a currency, the newest first. */
export function writtenOff(account: readonly AccountRow[], currency: Currency): WrittenOff[] {
  const items = new Map<ReceivableId, WrittenOff>();
  for (const row of account) {
    if (row.kind !== 'write_off' || row.amount.currency !== currency) continue;
    for (const part of row.allocations) {
      const known = items.get(part.receivable_id);
      const amount = known === undefined ? part.amount.amount : sumDecimals([known.amount, part.amount.amount]);
      items.set(part.receivable_id, { receivable_id: part.receivable_id, number: part.invoice_number, amount });
    }
  }
  return [...items.values()];
}
