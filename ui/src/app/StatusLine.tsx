import { useBook, useToday } from '../api/session';
import { classes } from '../components/classes';
import { formatInstant } from '../components/dates';
import { Icon } from '../components/Icon';
import { useFormat, useLanguage, useText } from '../components/locale';
import styles from './Frame.module.css';

/** Quiet facts about the book: where it lies, what it holds, and which day it is. */
export function StatusLine() {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const book = useBook();
  const today = useToday();
  return (
    <footer className={styles.status}>
      <span className={classes(styles.fact, styles.path)} title={book.path}>
        <Icon name="hard-drive" size="s" />
        <bdi dir="ltr">{book.path}</bdi>
      </span>
      {book.safety.copied_at !== null ? (
        <span className={styles.fact}>
          <Icon name="copy" size="s" />
          {text('app-copied', { when: formatInstant(book.safety.copied_at, language) })}
        </span>
      ) : null}
      <span className={classes(styles.fact, styles.count)}>
        <Icon name="users" size="s" />
        {text('app-customers', { count: book.customer_count, shown: format.count(book.customer_count) })}
      </span>
      <span className={classes(styles.fact, styles.count)}>
        <Icon name="file-text" size="s" />
        {text('app-invoices', { count: book.invoice_count, shown: format.count(book.invoice_count) })}
      </span>
      {book.outbox_count > 0 ? (
        <span className={styles.fact}>
          <Icon name="mail" size="s" />
          {text('outbox-status', { count: book.outbox_count, shown: format.count(book.outbox_count) })}
        </span>
      ) : null}
      <span className={styles.fact}>
        <Icon name="calendar-days" size="s" />
        {format.longDate(today)}
      </span>
    </footer>
  );
}
