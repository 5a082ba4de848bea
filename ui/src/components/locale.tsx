import { useLocalization } from '@fluent/react';
import { createContext, use, useCallback, useMemo } from 'react';

import { formatDate, formatLongDate, formatMonth, formatShortDate } from './dates';
import type { Language } from './language';
import { formatAmount, formatCount, formatDecimal, type Money } from './numbers';

export { isRightToLeft, LANGUAGES, LOCALE, type Language } from './language';

export const LanguageContext = createContext<Language>('en');

/** Returns the language of the window. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

type TextArgs = Record<string, string | number>;

/** Returns a function from a message id and its values to the text; sentences are never glued together in code. */
export function useText(): (id: string, args?: TextArgs) => string {
  const { l10n } = useLocalization();
  return useCallback((id: string, args?: TextArgs) => l10n.getString(id, args ?? null), [l10n]);
}

type Format = {
  /** With its symbol: `182,400,000 ₫`. */
  amount: (money: Money) => string;
  /** Digits only, for a column whose head names the currency. */
  decimal: (text: string) => string;
  count: (count: number) => string;
  /** `19 Nov 2026` from `2026-11-19`. */
  date: (iso: string) => string;
  /** Without the year, for a list of dates of one year. */
  shortDate: (iso: string) => string;
  /** With the day of the week. */
  longDate: (iso: string) => string;
  /** `November 2026`. */
  month: (iso: string) => string;
};

/** Returns the formats of the window's language, for values inside sentences; on their own, use Amount and DateText. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(
    () => ({
      amount: (money) => formatAmount(money, language),
      decimal: (text) => formatDecimal(text, language),
      count: (count) => formatCount(count, language),
      date: (iso) => formatDate(iso, language),
      shortDate: (iso) => formatShortDate(iso, language),
      longDate: (iso) => formatLongDate(iso, language),
      month: (iso) => formatMonth(iso, language),
    }),
    [language],
  );
}
