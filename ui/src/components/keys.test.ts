import { describe, expect, it } from 'vitest';

import { digitOf, isQuestionMark, isSlash, letterOf } from './keys';

describe('keys', () => {
  it('reads letters of any layout', () => {
    expect(letterOf({ key: 'K', code: 'KeyK' })).toBe('k');
    expect(letterOf({ key: 'ל', code: 'KeyK' })).toBe('k');
    expect(letterOf({ key: 'z', code: 'KeyY' })).toBe('z');
    expect(letterOf({ key: 'Enter', code: 'Enter' })).toBeNull();
    expect(letterOf({ key: 'ת', code: 'Comma' })).toBeNull();
  });

  it('reads digits of a layout that types letters there', () => {
    expect(digitOf({ key: '1', code: 'Digit1' })).toBe(1);
    expect(digitOf({ key: 'ă', code: 'Digit1' })).toBe(1);
    expect(digitOf({ key: '7', code: 'Numpad7' })).toBe(7);
    expect(digitOf({ key: 'k', code: 'KeyK' })).toBeNull();
  });

  it('finds signs by what is typed or by their place', () => {
    expect(isQuestionMark({ key: '?', code: 'Minus', shiftKey: true })).toBe(true);
    expect(isQuestionMark({ key: '.', code: 'Slash', shiftKey: true })).toBe(true);
    expect(isSlash({ key: '.', code: 'Slash', shiftKey: false })).toBe(true);
    expect(isSlash({ key: '/', code: 'KeyQ', shiftKey: false })).toBe(true);
    expect(isSlash({ key: '?', code: 'Slash', shiftKey: true })).toBe(false);
  });
});
