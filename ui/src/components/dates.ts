import type { Language } from './language';

type CivilDate = { year: number; month: number; day: number };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEPARATOR: Record<Language, string> = { en: ' ', vi: '/', he: '.' };

function parts(iso: string): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function dayAndMonth({ day, month }: CivilDate, language: Language): string {
  return `${day}${SEPARATOR[language]}${language === 'en' ? (MONTHS[month - 1] ?? '') : month}`;
}

/**
 * Returns `19 Nov 2026`, `19/11/2026` or `19.11.2026` for `2026-11-19`.
 *
 * English has a word for the month because readers of d/m and of m/d share it. Dates are civil dates: no time zone is
 * ever applied to them.
 */
export function formatDate(iso: string, language: Language): string {
  const date = parts(iso);
  return date ? `${dayAndMonth(date, language)}${SEPARATOR[language]}${date.year}` : iso;
}

/** Returns the date without its year: `19 Nov`. */
export function formatShortDate(iso: string, language: Language): string {
  const date = parts(iso);
  return date ? dayAndMonth(date, language) : iso;
}

/** Returns the date with the day of the week: `Thursday, 19 November 2026`. */
export function formatLongDate(iso: string, language: Language): string {
  const date = parts(iso);
  if (!date) return iso;
  const locale = language === 'en' ? 'en-GB' : language;
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(date.year, date.month - 1, date.day));
}

/** Returns the month with its year: `November 2026`. */
export function formatMonth(iso: string, language: Language): string {
  const date = parts(iso);
  if (!date) return iso;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(date.year, date.month - 1, 1));
}

/** Returns an instant as the owner's clock showed it: `19 Nov 2026 20:14`. */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${formatDate(day, language)} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

function toIso(date: CivilDate): string | null {
  const { year, month, day } = date;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readMonth(word: string): number {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return MONTHS.findIndex((name) => word.toLowerCase().startsWith(name.toLowerCase())) + 1;
}

/**
 * Reads a typed date, day first: `19/11/2026`, `19.11.26`, `19 Nov`, `19 November 2026`, or ISO `2026-11-19`.
 *
 * A missing year is the year of `today`. Returns ISO, or null when the text is no date that exists.
 */
export function parseDate(text: string, today: string): string | null {
  const words = text.trim().split(/[\s./,-]+/u).filter(Boolean);
  if (words.length < 2 || words.length > 3) return null;
  const [first = '', second = '', third] = words;
  if (/^\d{4}$/u.test(first)) {
    return third === undefined ? null : toIso({ year: Number(first), month: readMonth(second), day: Number(third) });
  }
  const isYear = third === undefined || /^(\d\d|\d{4})$/u.test(third);
  if (!/^\d{1,2}$/u.test(first) || !isYear) return null;
  const year = third === undefined ? Number(today.slice(0, 4)) : Number(third.length === 2 ? `20${third}` : third);
  return toIso({ year, month: readMonth(second), day: Number(first) });
}

/** Returns the date `days` later, ISO. */
export function addDays(iso: string, days: number): string {
  const date = parts(iso);
  if (!date) return iso;
  return new Date(Date.UTC(date.year, date.month - 1, date.day + days)).toISOString().slice(0, 10);
}
