/** Returns the number after this one, for the next invoice of a pile: `HD-0099` → `HD-0100`; empty without a number at its end. */
export function nextNumber(number: string): string {
  const match = /^(.*?)(\d{1,15})$/u.exec(number.trim());
  if (!match) return '';
  const [, before = '', digits = ''] = match;
  return before + String(Number(digits) + 1).padStart(digits.length, '0');
}
