/** A language of the window. */
export type Language = 'en' | 'vi' | 'he';

/** The languages of the window, in the order in which they are offered, each in its own words. */
export const LANGUAGES: readonly { id: Language; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'vi', name: 'Tiếng Việt' },
  { id: 'he', name: 'עברית' },
];

/** Locale for the library's own behaviour: day-first dates and a week that starts on Monday in English. */
export const LOCALE: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN', he: 'he-IL' };

/** Whether a language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  return language === 'he';
}
