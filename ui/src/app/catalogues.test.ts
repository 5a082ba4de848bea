import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';

import { localization, systemLanguage } from './catalogues';

const FOLDER = join(import.meta.dirname, '../../../assets/locales');
const LANGUAGES = ['en', 'vi', 'he'] as const;
const SOURCE = join(import.meta.dirname, '..');

/** Keys of a catalogue, with attributes; `key =` at the start of a line. */
function keys(language: string, file: string): string[] {
  const text = readFileSync(join(FOLDER, language, file), 'utf8');
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const key = /^([a-z][a-z0-9-]*) =/u.exec(line)?.[1];
    const attribute = /^\s+\.([a-z][a-z0-9-]*) =/u.exec(line)?.[1];
    if (key !== undefined) found.push(key);
    if (attribute !== undefined) found.push(`${found.findLast((each) => !each.includes('.')) ?? ''}.${attribute}`);
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.') && !name.includes('generated'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('catalogues', () => {
  const files = readdirSync(join(FOLDER, 'en'));

  it.each(files)('%s says the same things in every language', (file) => {
    const expected = keys('en', file);
    expect(new Set(expected).size, 'no key twice').toBe(expected.length);
    for (const language of LANGUAGES) expect(keys(language, file).sort()).toEqual([...expected].sort());
  });

  it.each(files)('%s parses, and asks Fluent to format nothing', (file) => {
    for (const language of LANGUAGES) {
      const text = readFileSync(join(FOLDER, language, file), 'utf8');
      expect(new FluentResource(text).body).toHaveLength(keys(language, file).filter((key) => !key.includes('.')).length);
      expect(text).not.toMatch(/\b(NUMBER|DATETIME)\(/u);
    }
  });

  it('have every text that the screens name', () => {
    const known = new Set(files.flatMap((file) => keys('en', file)));
    const named = sources(SOURCE).flatMap((text) =>
      [...text.matchAll(/\b(?:text|getString)\(\s*'([a-z][a-z0-9-]*)'|<Localized\s+id="([a-z0-9-]+)"/gu)].map((match) => match[1] ?? match[2] ?? ''),
    );
    expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('localization', () => {
  it('uses the plural of the language', () => {
    expect(localization('he').getString('app-customers', { count: 2, shown: '2' })).toBe('שני לקוחות');
    expect(localization('vi').getString('app-customers', { count: 1, shown: '1' })).toMatch(/khách hàng/u);
  });

  it('takes the system language when it speaks it', () => {
    expect(systemLanguage(['de-DE', 'vi-VN'])).toBe('vi');
    expect(systemLanguage(['iw-IL'])).toBe('he');
    expect(systemLanguage(['fr'])).toBe('en');
  });
});
