import type { Language } from './locale';
import { parseDecimal } from './numbers';

/** Currencies whose minor unit is not a hundredth (ISO 4217); `Intl` follows custom instead, and differs. */
const DECIMALS = new Map<string, number>([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

/** Returns how many decimals amounts of a currency have: 0 for VND, 2 for ILS, 3 for KWD (M1). */
export function decimalsOf(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}

/** What was typed into a field for an amount. */
export type TypedAmount =
  | { kind: 'empty' }
  /** The exact decimal with all decimals of its currency: `1234.50`. */
  | { kind: 'amount'; amount: string }
  | { kind: 'not_a_number' }
  /** More decimals than the currency has; nothing is rounded, because `12.000` may mean twelve thousand. */
  | { kind: 'too_many_decimals'; decimals: number }
  /** More than the book keeps. */
  | { kind: 'too_large' };

/** The largest amount that a book keeps, in minor units. */
const MOST = 900_000_000_000_000n;

/** Reads an amount typed as the window's language writes it: `1.234,50` in Vietnamese, `1,234.50` in English and Hebrew. */
export function readAmount(typed: string, language: Language, currency: string): TypedAmount {
  if (typed.trim() === '') return { kind: 'empty' };
  const decimal = parseDecimal(typed, language);
  if (decimal === null) return { kind: 'not_a_number' };
  const decimals = decimalsOf(currency);
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (fraction.length > decimals) return { kind: 'too_many_decimals', decimals };
  if (BigInt(whole.replace('-', '') + fraction.padEnd(decimals, '0')) > MOST) return { kind: 'too_large' };
  return { kind: 'amount', amount: decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}` };
}

/** Returns an amount as an example of how the currency is written: `1234` in VND, `1234.50` in ILS. */
export function exampleAmount(currency: string): string {
  const decimals = decimalsOf(currency);
  return decimals === 0 ? '1234' : `1234.${'5'.padEnd(decimals, '0')}`;
}
