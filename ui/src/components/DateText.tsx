import { formatDate, formatLongDate, formatShortDate } from './dates';
import { useLanguage } from './locale';

type Props = {
  /** ISO 8601, for example `2026-11-19`. */
  value: string;
  form?: 'date' | 'short' | 'long' | undefined;
};

const FORMS = { date: formatDate, short: formatShortDate, long: formatLongDate };

/** A civil date in the window's language. */
export function DateText({ value, form = 'date' }: Props) {
  const language = useLanguage();
  return (
    <time dateTime={value} className={form === 'long' ? undefined : 'num'}>
      {FORMS[form](value, language)}
    </time>
  );
}
