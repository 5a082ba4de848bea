import type { ChequeMonth, ChequeStep, ChequeView } from '../../api/generated/contract';

/** The field that each refusal belongs to. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'amount.not_positive': 'amount',
  'amount.too_large': 'amount',
  'cheque.number_missing': 'number',
  'cheque.number_not_counted': 'number',
  'cheque.number_twice': 'number',
  'cheque.count_wrong': 'count',
  'cheque.in_future': 'on',
  'cheque.before': 'on',
  'cheque.not_yet_dated': 'on',
  'cheque.reason_missing': 'reason',
};

/** Returns the field that an error belongs to; undefined when it belongs to none. */
export function fieldOf(code: string): string | undefined {
  return FIELD_OF[code];
}

/** Returns the cheques of all months. */
export function chequesOf(months: readonly ChequeMonth[]): ChequeView[] {
  return months.flatMap((month) => month.cheques);
}

/** Returns whether the owner can bring the cheque to the bank. */
export function canDeposit(cheque: ChequeView): boolean {
  return cheque.steps.includes('deposited');
}

/** Returns the steps that a card offers as buttons, the usual one first. */
export function offered(cheque: ChequeView): ChequeStep[] {
  return cheque.steps.filter((step) => step !== 'replaced');
}
