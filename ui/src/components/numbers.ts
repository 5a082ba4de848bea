import type { Language } from './language';

/** An exact amount: the decimal is text and stays text, because a binary float would change it. */
export type Money = { amount: string; currency: string };

type Separators = { group: string; decimal: string };

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';
const separatorsOf = new Map<Language, Separators>();
const symbolOf = new Map<string, string>();

/** Grouping and decimal signs as `Intl` has them for the language. */
function separators(language: Language): Separators {
  const known = separatorsOf.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1234567.5);
  const found = {
    group: parts.find((part) => part.type === 'group')?.value ?? ',',
    decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.',
  };
  separatorsOf.set(language, found);
  return found;
}

/** Returns the sign of a currency in a language: `₫`, `€`, `US$`; the code where there is no sign. */
export function currencySymbol(currency: string, language: Language): string {
  const key = `${language}:${currency}`;
  const known = symbolOf.get(key);
  if (known !== undefined) return known;
  const symbol = readSymbol(currency, language);
  symbolOf.set(key, symbol);
  return symbol;
}

function readSymbol(currency: string, language: Language): string {
  try {
    const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(1);
    return parts.find((part) => part.type === 'currency')?.value.replace(/[\u200e\u200f]/gu, '') ?? currency;
  } catch {
    return currency;
  }
}

/** Returns `1,234.50` for the decimal `1234.50`; nothing is rounded, the minus is U+2212. */
export function formatDecimal(text: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return text;
  const [, sign, whole = '0', fraction] = match;
  const { group, decimal } = separators(language);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  return (sign ? MINUS : '') + grouped + (fraction ? decimal + fraction : '');
}

/** Returns a whole number with its groups. */
export function formatCount(count: number, language: Language): string {
  return formatDecimal(String(Math.trunc(count)), language);
}

/** Returns an amount with its symbol: `€1,200.50`, `1.200,50 €`; ₫ always stands after, as it is written at home. */
export function formatAmount(money: Money, language: Language): string {
  const digits = formatDecimal(money.amount, language);
  const symbol = currencySymbol(money.currency, language);
  if (money.currency === 'VND' || language === 'vi') return digits + NO_BREAK_SPACE + symbol;
  const gap = /\p{L}$/u.test(symbol) ? NO_BREAK_SPACE : '';
  return digits.startsWith(MINUS) ? MINUS + symbol + gap + digits.slice(1) : symbol + gap + digits;
}

/**
 * Reads what was typed as an amount in the window's language, for example `1.234,50` in Vietnamese.
 *
 * Returns the plain decimal, or null when the text is not one number. Groups must be whole groups of three, so that a
 * decimal sign of another country is never taken for a thousand.
 */
export function parseDecimal(text: string, language: Language): string | null {
  const { group, decimal } = separators(language);
  const bare = text.trim().replace(/[\s\u00a0\u202f]/gu, '').replace(/^[\u2212-]/u, '-');
  const at = bare.lastIndexOf(decimal);
  const whole = at < 0 ? bare : bare.slice(0, at);
  const fraction = at < 0 ? '' : bare.slice(at + 1);
  if (!/^\d*$/u.test(fraction)) return null;
  const digits = whole.replace(/^-/u, '');
  const groups = digits.split(group);
  const isGrouped = groups.length > 1;
  if (isGrouped && !groups.every((part, index) => (index === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(part))) return null;
  const plain = groups.join('');
  if (!/^\d+$/u.test(plain)) return null;
  const trimmed = plain.replace(/^0+(?=\d)/u, '');
  return (whole.startsWith('-') ? '-' : '') + trimmed + (fraction ? `.${fraction}` : '');
}

type Scaled = { units: bigint; scale: number };

function scaled(text: string): Scaled {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function atScale(value: Scaled, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

/** Compares two decimals exactly; negative when `a` is less. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  const difference = atScale(left, scale) - atScale(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Returns the exact sum of decimals of one currency; `0` of none. */
export function sumDecimals(texts: readonly string[]): string {
  const values = texts.map(scaled);
  const scale = values.reduce((most, value) => Math.max(most, value.scale), 0);
  const units = values.reduce((sum, value) => sum + atScale(value, scale), 0n);
  if (scale === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Whether a decimal is zero, however many zeros it has. */
export function isZero(text: string): boolean {
  return /^-?0+(\.0+)?$/u.test(text);
}

/** Returns the share of `part` in `whole` in percent, to one decimal, for pictures; 0 when the whole is zero. */
export function shareOf(part: string, whole: string): number {
  const [left, right] = [scaled(part), scaled(whole)];
  const scale = Math.max(left.scale, right.scale);
  const divisor = atScale(right, scale);
  return divisor === 0n ? 0 : Number((atScale(left, scale) * 2000n + divisor) / (2n * divisor)) / 10;
}
