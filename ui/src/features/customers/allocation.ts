import type { AccountRow } from '../../api/generated/contract';
import { compareDecimals, isZero, sumDecimals } from '../../components/numbers';
import { magnitude } from './account';

/** What is typed beside each open invoice, by receivable; empty where nothing goes. */
export type Shares = Readonly<Record<number, string>>;

/** An open invoice that money can be applied to. */
export type OpenLine = { receivable_id: number; number: string; due_on: string; open: string };

/** Returns the open invoices of the settlement's currency, oldest due first. */
export function openLines(settlement: AccountRow, account: readonly AccountRow[]): OpenLine[] {
  return account
    .flatMap((row) =>
      row.kind === 'invoice' && row.receivable_id !== null && row.due_on !== null && row.open.currency === settlement.open.currency && !isZero(row.open.amount)
        ? [{ receivable_id: row.receivable_id, number: row.number, due_on: row.due_on, open: row.open.amount }]
        : [],
    )
    .sort((a, b) => a.due_on.localeCompare(b.due_on) || a.receivable_id - b.receivable_id);
}

/** Returns what a settlement has to give: its open amount stands negative on the account. */
export function restOf(settlement: AccountRow): string {
  return magnitude(settlement.open.amount);
}

/** Returns what is left of the rest after the shares; negative when they are more. */
export function leftOf(rest: string, shares: Shares): string {
  return sumDecimals([rest, ...Object.values(shares).filter((share) => share !== '').map((share) => `-${share}`)]);
}

/** Returns the shares with as much of what is left on one invoice as it can take. */
export function filled(line: OpenLine, rest: string, shares: Shares): Shares {
  const without = { ...shares, [line.receivable_id]: '' };
  return { ...without, [line.receivable_id]: least(leftOf(rest, without), line.open) };
}

/** Returns the shares that serve the oldest invoices first. */
export function oldestFirst(lines: readonly OpenLine[], rest: string): Shares {
  return lines.reduce<Shares>((shares, line) => filled(line, rest, shares), {});
}

/** Whether a share is more than its invoice has open. */
export function isTooMuch(line: OpenLine, share: string): boolean {
  return share !== '' && compareDecimals(share, line.open) > 0;
}

function least(left: string, open: string): string {
  if (compareDecimals(left, '0') <= 0) return '';
  return compareDecimals(left, open) < 0 ? left : open;
}
