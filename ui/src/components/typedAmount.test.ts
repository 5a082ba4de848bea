import { describe, expect, it } from 'vitest';

import { decimalsOf, exampleAmount, readAmount } from './typedAmount';

describe('readAmount', () => {
  it.each([
    ['1.234,56', 'vi', 'EUR', '1234.56'],
    ['1,234.56', 'en', 'EUR', '1234.56'],
    ['1,234.56', 'he', 'ILS', '1234.56'],
    ['1234.5', 'en', 'USD', '1234.50'],
    ['5.000.000', 'vi', 'VND', '5000000'],
    ['5,000,000', 'en', 'VND', '5000000'],
    ['0.125', 'en', 'KWD', '0.125'],
    [' 7 ', 'en', 'KWD', '7.000'],
    ['8999999999999,07', 'vi', 'EUR', '8999999999999.07'],
  ] as const)('takes %s in %s as %s %s', (typed, language, currency, amount) => {
    expect(readAmount(typed, language, currency)).toEqual({ kind: 'amount', amount });
  });

  it('never rounds: a thousand of another country is not twelve dong', () => {
    expect(readAmount('12.000', 'en', 'VND')).toEqual({ kind: 'too_many_decimals', decimals: 0 });
    expect(readAmount('1.234', 'en', 'EUR')).toEqual({ kind: 'too_many_decimals', decimals: 2 });
    expect(readAmount('1,234', 'vi', 'EUR')).toEqual({ kind: 'too_many_decimals', decimals: 2 });
  });

  it.each(['abc', '1.000.000', '1,23,456', '12 apples', '.', '--5'])('refuses %s', (typed) => {
    expect(readAmount(typed, 'en', 'EUR')).toEqual({ kind: 'not_a_number' });
  });

  it('tells an empty field from a wrong one', () => {
    expect(readAmount('  ', 'en', 'EUR')).toEqual({ kind: 'empty' });
  });
});

describe('decimalsOf', () => {
  it('follows ISO 4217, also where Intl does not', () => {
    expect(['VND', 'ILS', 'EUR', 'KWD', 'IQD', 'LAK'].map(decimalsOf)).toEqual([0, 2, 2, 3, 3, 2]);
  });
});

describe('exampleAmount', () => {
  it('is an amount of its currency', () => {
    for (const currency of ['VND', 'ILS', 'KWD']) {
      expect(readAmount(exampleAmount(currency), 'en', currency).kind).toBe('amount');
    }
  });
});
