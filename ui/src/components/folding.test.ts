import { describe, expect, it } from 'vitest';

import { fold, isFound } from './folding';

describe('fold', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['Công ty TNHH Thưởng Phát', 'cong ty tnhh thuong phat'],
    ['Bäckerei', 'backerei'],
    ['שָׁלוֹם', 'שלום'],
    ['  Ltd ', 'ltd'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('isFound', () => {
  it('finds every word, in any order, with or without accents', () => {
    expect(isFound('phat thuong', ['Công ty TNHH Thưởng Phát', 'K-17'])).toBe(true);
    expect(isFound('THƯỞNG k-17', ['Công ty TNHH Thưởng Phát', 'K-17'])).toBe(true);
    expect(isFound('thuong k-18', ['Công ty TNHH Thưởng Phát', 'K-17'])).toBe(false);
  });

  it('finds everything without a search', () => {
    expect(isFound('  ', ['Ltd'])).toBe(true);
  });
});
