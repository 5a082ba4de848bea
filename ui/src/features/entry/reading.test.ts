import { expect, it } from 'vitest';

import { nextNumber } from './nextNumber';
import { readPayment } from './typedPayment';
import { dueOf } from './useEntry';

it('reads an amount and words in any order', () => {
  expect(readPayment('1,200,000 thuong', 'en')).toEqual({ amount: '1200000', words: 'thuong' });
  expect(readPayment('1.200.000', 'vi')).toEqual({ amount: '1200000', words: '' });
  expect(readPayment('thuong phat 500', 'en')).toEqual({ amount: '500', words: 'thuong phat' });
  expect(readPayment('HD-2107', 'en')).toEqual({ amount: null, words: 'HD-2107' });
  expect(readPayment('12.50 17', 'en')).toEqual({ amount: '12.50', words: '17' });
});

it('trust_26_28_takes_nothing_for_an_amount_that_is_none', () => {
  for (const typed of ['1e5', 'NaN', '∞', '0x10', '-5', '\u22125', '(5)', '5-', '١٢٣', '1,2,3']) {
    expect(readPayment(typed, 'en').amount, typed).toBeNull();
  }
});

it('suggests the next number of a pile', () => {
  expect(nextNumber('HD-0099')).toBe('HD-0100');
  expect(nextNumber('2026/9')).toBe('2026/10');
  expect(nextNumber('A-17b')).toBe('');
  expect(nextNumber('')).toBe('');
});

it('takes a bare number for days and anything with two parts for a date', () => {
  expect(dueOf('14', '2026-11-19')).toEqual({ kind: 'terms', terms: '14' });
  expect(dueOf('', '2026-11-19')).toEqual({ kind: 'terms', terms: '' });
  expect(dueOf('14 Dec', '2026-11-19')).toEqual({ kind: 'on', due_on: '2026-12-14' });
  expect(dueOf('net 30', '2026-11-19')).toEqual({ kind: 'terms', terms: 'net 30' });
});
