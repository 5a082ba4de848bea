import type { AccountRow, Currency, CustomerBalance, CustomerView } from '../../api/generated/contract';
import { compareDecimals, isZero, sumDecimals } from '../../components/numbers';

/** What a line of the account says about itself in a word. */
export type RowState = 'told' | 'settled' | 'disputed' | 'on_plan' | 'overdue' | 'not_due' | 'allocated' | 'on_account' | 'partly_on_account';

/** Returns the state of a line; overdue days are as of today. */
export function stateOf(row: AccountRow): RowState {
  if (row.kind === 'invoice') {
    if (isZero(row.open.amount)) return row.plans.some(isRunning) ? 'on_plan' : 'settled';
    // A part in dispute leaves the rest as late as it is.
    if (row.dispute !== null && compareDecimals(row.dispute.amount.amount, row.open.amount) >= 0) return 'disputed';
    return row.overdue_days > 0 ? 'overdue' : 'not_due';
  }
  if (row.allocations.length === 0 && isZero(row.open.amount)) return 'told';
  if (isZero(row.open.amount)) return 'allocated';
  return row.allocations.length === 0 ? 'on_account' : 'partly_on_account';
}

/** Whether a plan holds what it is about: agreed, not ended and not paid. */
function isRunning(plan: AccountRow['plans'][number]): boolean {
  return plan.state === 'running' || plan.state === 'missed' || plan.state === 'callable';
}

/** Whether an invoice is paid in part, so that its amount is not what is still owed. */
export function isPartPaid(row: AccountRow): boolean {
  return row.kind === 'invoice' && !isZero(row.open.amount) && compareDecimals(row.open.amount, row.amount.amount) !== 0;
}

/** Returns the decimal without its minus; `-0` does not exist. */
export function magnitude(decimal: string): string {
  return decimal.replace(/^-/u, '');
}

/** Returns the key of a line that stays the same when others come and go. */
export function rowKey(row: AccountRow): string {
  const isEnd = row.kind === 'returned' || row.kind === 'recovered';
  return row.receivable_id === null ? `${isEnd ? 'e' : 's'}${row.settlement_id ?? 0}` : `i${row.receivable_id}`;
}

/** Returns the currencies of a customer: those with a balance, those on the account, and at least the profile's. */
export function currenciesOf(view: CustomerView): Currency[] {
  const used = [...view.balances.map((each) => each.currency), ...view.account.map((row) => row.amount.currency)];
  return [...new Set(used.length === 0 ? [view.profile.currency] : used)];
}

/** Returns the balance in a currency; all zero where nothing was ever owed in it. */
export function balanceIn(view: CustomerView, currency: Currency): CustomerBalance {
  const known = view.balances.find((each) => each.currency === currency);
  if (known) return known;
  const zero = { amount: '0', currency };
  return { currency, open: zero, overdue: zero, on_account: zero, balance: zero };
}

/** One currency of an account. */
export type Statement = {
  /** Newest first. */
  rows: AccountRow[];
  receivable: string;
  settled: string;
  /** The running balance after the newest line. */
  closing: string;
  /** Days of the oldest open item; 0 when none is overdue. */
  oldestDays: number;
  /** The highest level of an open item. */
  level: number;
};

/** Returns the lines of one currency with their sums. */
export function statementOf(account: readonly AccountRow[], currency: Currency): Statement {
  const rows = account.filter((row) => row.amount.currency === currency);
  const invoices = rows.filter((row) => row.kind === 'invoice');
  const open = invoices.filter((row) => !isZero(row.open.amount));
  return {
    rows,
    receivable: sumDecimals(invoices.map((row) => row.amount.amount)),
    settled: sumDecimals(rows.filter((row) => row.kind !== 'invoice').map((row) => negated(row.amount.amount))),
    closing: rows[0]?.balance.amount ?? '0',
    oldestDays: Math.max(0, ...open.map((row) => row.overdue_days)),
    level: Math.max(0, ...open.map((row) => row.level)),
  };
}

/** Returns the decimal with the other sign. */
export function negated(decimal: string): string {
  if (isZero(decimal)) return decimal;
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
}

/**
 * Whether the lines agree with what the book says is owed today: running balance = open less on account (L6).
 *
 * Lines dated after today stand on the account, but not in today's balance.
 */
export function isTied(statement: Statement, balance: CustomerBalance, today: string): boolean {
  const newest = statement.rows.find((row) => row.dated_on <= today);
  return compareDecimals(newest?.balance.amount ?? '0', balance.balance.amount) === 0;
}

/** What settled a part of an invoice. */
export type SettledBy = { key: string; row: AccountRow; amount: string };

/** Returns the settlements that reduce an invoice, newest first. */
export function settledBy(invoice: AccountRow, account: readonly AccountRow[]): SettledBy[] {
  return account
    .filter((row) => row.kind !== 'invoice' && row.amount.currency === invoice.amount.currency)
    .flatMap((row) => {
      const parts = row.allocations.filter((part) => part.invoice_number === invoice.number).map((part) => part.amount.amount);
      return parts.length === 0 ? [] : [{ key: rowKey(row), row, amount: sumDecimals(parts) }];
    });
}

/** The currency in which something is overdue, else the customer's. */
export function currencyOf(view: CustomerView): string {
  const overdue = view.balances.find((balance) => !isZero(balance.overdue.amount));
  return (overdue ?? view.balances[0])?.currency ?? view.profile.currency;
}
