import type { Money, ProposalView, ProposedLetter, ProposedLetterItem, ReceivableId } from '../../api/generated/contract';
import { letterKey, writtenOf, type LetterKey } from './rows';

export type MovedLine = {
  customer_name: string;
  invoice_number: string;
  kind: 'new' | 'gone' | 'changed';
  /** What was on the letter; null for a new line. */
  before: Money | null;
  /** What is on the letter now; null for a line that is gone. */
  after: Money | null;
};

export type Moved = {
  lines: MovedLine[];
  letters: ReadonlyMap<LetterKey, 'new' | 'changed'>;
  items: ReadonlyMap<ReceivableId, 'new' | 'changed'>;
};

type Placed = { letter: ProposedLetter; item: ProposedLetterItem };

function placedItems(proposal: ProposalView): Map<ReceivableId, Placed> {
  const items = writtenOf(proposal).flatMap((letter) => letter.items.map((item) => ({ letter, item })));
  return new Map(items.map((placed) => [placed.item.receivable_id, placed]));
}

function isSameLine(a: ProposedLetterItem, b: ProposedLetterItem): boolean {
  return JSON.stringify([a.open, a.verdict, a.level_after, a.slices]) === JSON.stringify([b.open, b.verdict, b.level_after, b.slices]);
}

/** What the customer reads apart from the lines. */
function headOf(letter: ProposedLetter): string {
  return JSON.stringify([letter.level, letter.claimed, letter.credits, letter.net, letter.pay_by, letter.recipient, letter.is_address_missing]);
}

function moved({ letter, item }: Placed, kind: MovedLine['kind'], before: Money | null): MovedLine {
  const after = kind === 'gone' ? null : item.open;
  return { customer_name: letter.customer_name, invoice_number: item.invoice_number, kind, before, after };
}

/** Compares the proposal that was seen with the one that holds now (R7): every line that came, went or changed. */
export function compareProposals(seen: ProposalView, now: ProposalView): Moved {
  const [before, after] = [placedItems(seen), placedItems(now)];
  const items = new Map<ReceivableId, 'new' | 'changed'>();
  const lines: MovedLine[] = [];
  for (const [id, placed] of after) {
    const old = before.get(id);
    if (old && isSameLine(old.item, placed.item)) continue;
    const kind = old ? 'changed' : 'new';
    items.set(id, kind);
    lines.push(moved(placed, kind, old?.item.open ?? null));
  }
  for (const [id, placed] of before) {
    if (!after.has(id)) lines.push(moved(placed, 'gone', placed.item.open));
  }
  return { lines, items, letters: movedLetters(seen, now) };
}

function movedLetters(seen: ProposalView, now: ProposalView): Map<LetterKey, 'new' | 'changed'> {
  const before = new Map(writtenOf(seen).map((letter) => [letterKey(letter), letter]));
  const flags = new Map<LetterKey, 'new' | 'changed'>();
  for (const letter of writtenOf(now)) {
    const old = before.get(letterKey(letter));
    if (!old) flags.set(letterKey(letter), 'new');
    else if (headOf(old) !== headOf(letter) || !hasSameLines(old, letter)) flags.set(letterKey(letter), 'changed');
  }
  return flags;
}

function hasSameLines(a: ProposedLetter, b: ProposedLetter): boolean {
  return a.items.length === b.items.length && a.items.every((item, index) => isSameItem(item, b.items[index]));
}

function isSameItem(a: ProposedLetterItem, b: ProposedLetterItem | undefined): boolean {
  return b?.receivable_id === a.receivable_id && isSameLine(a, b);
}
