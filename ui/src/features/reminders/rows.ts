import type { Currency, CustomerId, ProposalView, ProposedLetter, SkipRequest } from '../../api/generated/contract';
import { skip, skipOfCustomer, unskip } from './skips';

/** One letter: a customer and a currency. */
export type LetterKey = `${CustomerId}:${Currency}`;

export function letterKey(letter: { customer_id: CustomerId; currency: Currency }): LetterKey {
  return `${letter.customer_id}:${letter.currency}`;
}

/** A letter, or what would be one if the owner had not left the customer out of this run. */
export type LetterRow = { key: LetterKey; letter: ProposedLetter; skipped: SkipRequest | undefined };

/**
 * Returns the letters of `proposal` in the order of `whole`, the same proposal without skips.
 *
 * A row that is unticked keeps its place, so that a second press of the same key takes it back.
 */
export function letterRows(proposal: ProposalView, whole: ProposalView, skips: readonly SkipRequest[]): LetterRow[] {
  const current = new Map(proposal.letters.map((letter) => [letterKey(letter), letter]));
  const known = new Set(whole.letters.map(letterKey));
  const rows = whole.letters.flatMap((letter): LetterRow[] => {
    const key = letterKey(letter);
    const skipped = skipOfCustomer(skips, letter.customer_id);
    const now = skipped ? letter : current.get(key);
    return now ? [{ key, letter: now, skipped }] : [];
  });
  const others = proposal.letters.filter((letter) => !known.has(letterKey(letter)));
  return [...rows, ...others.map((letter) => ({ key: letterKey(letter), letter, skipped: undefined }))];
}

/** Returns the notes of `proposal` in the same way. */
export function noteRows(proposal: ProposalView, whole: ProposalView, skips: readonly SkipRequest[]): LetterRow[] {
  const notes = (view: ProposalView): ProposalView => ({ ...view, letters: view.courtesy });
  return letterRows(notes(proposal), notes(whole), skips);
}

/** Returns everything that is written: reminders, then notes. */
export function writtenOf(proposal: ProposalView): ProposedLetter[] {
  return [...proposal.letters, ...proposal.courtesy];
}

/** Returns the skips after the boxes were changed to `ticked`: an unticked letter is left out, a ticked one comes back. */
export function skipsOfTicks(rows: readonly LetterRow[], ticked: ReadonlySet<unknown>, skips: readonly SkipRequest[]): SkipRequest[] {
  return rows.reduce<SkipRequest[]>((now, row) => {
    const isIn = row.skipped === undefined;
    if (ticked.has(row.key) === isIn) return now;
    const target = { customer_id: row.letter.customer_id, receivable_id: null };
    return isIn ? skip(now, { ...target, reason: '' }) : unskip(now, target);
  }, [...skips]);
}

/** Returns the one currency of all amounts, or null when there are several and each row must name its own. */
export function onlyCurrency(currencies: readonly Currency[]): Currency | null {
  const found = new Set(currencies);
  return found.size === 1 ? (currencies[0] ?? null) : null;
}

/** The letters of one customer, who is turned to as one in the preview. */
export type Envelope = { customer_id: CustomerId; customer_name: string; letters: ProposedLetter[] };

/** Returns the letters by customer, in the order of the proposal, those with a note after the others. */
export function envelopes(proposal: ProposalView): Envelope[] {
  const found = new Map<CustomerId, Envelope>();
  for (const letter of writtenOf(proposal)) {
    const { customer_id, customer_name } = letter;
    const envelope = found.get(customer_id) ?? { customer_id, customer_name, letters: [] };
    envelope.letters.push(letter);
    found.set(customer_id, envelope);
  }
  return [...found.values()];
}
