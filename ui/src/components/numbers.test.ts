// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { compareDecimals, formatAmount, formatDecimal, parseDecimal, shareOf, sumDecimals } from './numbers';

const amount = (text: string, currency: string) => ({ amount: text, currency });

describe('formatAmount', () => {
  it('follows the language, except that the dong stands after', () => {
    expect(formatAmount(amount('182400000', 'VND'), 'en')).toBe('182,400,000\u00a0₫');
    expect(formatAmount(amount('182400000', 'VND'), 'vi')).toBe('182.400.000\u00a0₫');
    expect(formatAmount(amount('48240.50', 'ILS'), 'en')).toBe('₪48,240.50');
    expect(formatAmount(amount('48240.50', 'ILS'), 'he')).toBe('₪48,240.50');
    expect(formatAmount(amount('1200.50', 'EUR'), 'en')).toBe('€1,200.50');
    expect(formatAmount(amount('1200.50', 'EUR'), 'vi')).toBe('1.200,50\u00a0€');
    expect(formatAmount(amount('-535.18', 'USD'), 'en')).toBe('\u2212$535.18');
    expect(formatAmount(amount('5', 'CHF'), 'en')).toBe('CHF\u00a05');
  });

  it('keeps digits that a binary float would lose', () => {
    expect(formatDecimal('9007199254740993.07', 'en')).toBe('9,007,199,254,740,993.07');
    expect(formatDecimal('-0.05', 'vi')).toBe('\u22120,05');
  });

  it('agrees with Intl wherever a float is exact', () => {
    for (const language of ['en', 'vi', 'he'] as const) {
      const intl = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
      for (const number of [0, 1, 12.5, 999, 1000, 12345.25, 1234567.75]) {
        const expected = intl.format(number).replace(/[\u200e\u200f]/gu, '');
        expect(formatDecimal(number.toFixed(2), language)).toBe(expected);
      }
    }
  });
});

describe('parseDecimal', () => {
  it.each([
    ['1,234.50', 'en', '1234.50'],
    ['1234.5', 'en', '1234.5'],
    ['1.234,50', 'vi', '1234.50'],
    ['12.000.000', 'vi', '12000000'],
    ['\u22125', 'en', '-5'],
    ['007', 'en', '7'],
  ] as const)('reads %s in %s', (text, language, expected) => {
    expect(parseDecimal(text, language)).toBe(expected);
  });

  it.each([
    ['1.234,50', 'en'],
    ['1,23', 'en'],
    ['1234,5', 'en'],
    ['1.23', 'vi'],
    ['12a', 'en'],
    ['1e5', 'en'],
    ['', 'en'],
    ['.', 'en'],
    ['1.2.3', 'en'],
  ] as const)('refuses %s in %s instead of guessing', (text, language) => {
    expect(parseDecimal(text, language)).toBeNull();
  });
});

describe('exact arithmetic', () => {
  it('compares and sums without floats', () => {
    expect(compareDecimals('10', '9.99')).toBe(1);
    expect(compareDecimals('-1', '0.00')).toBe(-1);
    expect(compareDecimals('5.00', '5')).toBe(0);
    expect(sumDecimals(['0.10', '0.20', '-0.05'])).toBe('0.25');
    expect(sumDecimals(['-0.10', '0.05'])).toBe('-0.05');
    expect(sumDecimals([])).toBe('0');
  });

  it('gives shares in percent', () => {
    expect(shareOf('412600000', '595000000')).toBe(69.3);
    expect(shareOf('1', '0')).toBe(0);
  });
});
