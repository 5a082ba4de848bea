import type { Language } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';

export type TypedPayment = {
  /** The plain decimal; null when no word is an amount. */
  amount: string | null;
  /** The other words: a part of a name or of an invoice number. */
  words: string;
};

/**
 * Reads `1,200 thuong` or `thuong 1,200`: an amount as the window's language writes it, and words.
 *
 * The amount is the first word, or else the last one. A number between words belongs to the words.
 */
export function readPayment(typed: string, language: Language): TypedPayment {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  const last = words.at(-1);
  if (first !== undefined && isAmount(first, language)) return taken(first, words.slice(1), language);
  if (last !== undefined && words.length > 1 && isAmount(last, language)) return taken(last, words.slice(0, -1), language);
  return { amount: null, words: words.join(' ') };
}

function taken(amount: string, words: string[], language: Language): TypedPayment {
  return { amount: parseDecimal(amount, language), words: words.join(' ') };
}

function isAmount(word: string, language: Language): boolean {
  const decimal = parseDecimal(word, language);
  return decimal !== null && !decimal.startsWith('-');
}
