import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ReactLocalization } from '@fluent/react';

import type { Language } from '../components/locale';

const SOURCES = import.meta.glob<string>('../../../assets/locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

const bundles = new Map<Language, FluentBundle>();
const localizations = new Map<Language, ReactLocalization>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const made = new FluentBundle(language);
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(source));
  }
  bundles.set(language, made);
  return made;
}

/** Returns the texts of a language; every catalogue has every text, so nothing falls back to another one. */
export function localization(language: Language): ReactLocalization {
  const known = localizations.get(language);
  if (known) return known;
  const made = new ReactLocalization([bundle(language)]);
  localizations.set(language, made);
  return made;
}

/** Returns the language of the window before one was chosen: the system's, else English. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.split('-')[0]?.toLowerCase();
    if (primary === 'en' || primary === 'vi' || primary === 'he') return primary;
    if (primary === 'iw') return 'he';
  }
  return 'en';
}
