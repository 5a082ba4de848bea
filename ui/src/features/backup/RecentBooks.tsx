import { useState } from 'react';

import type { RecentBook } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useSessionCommand } from '../../api/session';
import { State } from '../../components/Badge';
import { Button, IconButton } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import styles from './backup.module.css';
import { SnapshotTable } from './SnapshotTable';

/** The books that were open before, on the first screen. Nothing stands here before the first one. */
export function RecentBooks() {
  const text = useText();
  const query = useCommandQuery('list_recent_books', null);
  const open = useSessionCommand('open_recent_book');
  const forget = useCommandMutation('forget_recent_book');
  const [restoring, setRestoring] = useState<RecentBook | null>(null);
  if (query.data === undefined || query.data.length === 0) return null;
  const error = open.error ?? forget.error;
  if (restoring) return <RestoreFrom book={restoring} onClose={() => setRestoring(null)} />;
  return (
    <section className={styles.recent} aria-label={text('recent-title')}>
      <h2>{text('recent-title')}</h2>
      <ul className={styles.books}>
        {query.data.map((book) => (
          <Book
            key={book.path}
            book={book}
            isBusy={open.isPending}
            onOpen={() => open.mutate({ path: book.path })}
            onForget={() => forget.mutate({ path: book.path })}
            onRestore={() => setRestoring(book)}
          />
        ))}
      </ul>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}

type BookProps = { book: RecentBook; isBusy: boolean; onOpen: () => void; onForget: () => void; onRestore: () => void };

function Book({ book, isBusy, onOpen, onForget, onRestore }: BookProps) {
  const text = useText();
  const format = useFormat();
  return (
    <li className={styles.bookRow}>
      <div className={styles.bookText}>
        <bdi className="strong cut" title={book.name}>{book.name}</bdi>
        <span className="cap cut" title={book.path}>
          <bdi dir="ltr">{book.folder}</bdi>
        </span>
        {book.is_missing ? (
          <State icon="triangle-alert" tone="amber">
            {text('recent-missing')}
          </State>
        ) : (
          <span className="cap">{text('recent-opened', { date: format.date(book.opened_on) })}</span>
        )}
      </div>
      {book.is_missing ? null : (
        <Button size="sm" isPending={isBusy} onPress={onOpen}>
          <span aria-hidden="true">{text('recent-open')}</span>
          <span className="hidden">{text('recent-open-named', { name: book.name })}</span>
        </Button>
      )}
      {book.has_snapshots ? <IconButton size="sm" icon="rotate-ccw" label={text('recent-restore', { name: book.name })} onPress={onRestore} /> : null}
      <IconButton size="sm" icon="x" label={text('recent-forget', { name: book.name })} onPress={onForget} />
    </li>
  );
}

function RestoreFrom({ book, onClose }: { book: RecentBook; onClose: () => void }) {
  const text = useText();
  const query = useCommandQuery('get_backup', { book: book.path });
  return (
    <section className={styles.recent} aria-label={text('recent-restore-title', { name: book.name })}>
      <div className="row">
        <h2>{text('recent-restore-title', { name: book.name })}</h2>
        <span className="end">
          <Button size="sm" variant="quiet" onPress={onClose} autoFocus>
            {text('recent-restore-cancel')}
          </Button>
        </span>
      </div>
      {query.error ? <ErrorNote error={query.error} /> : null}
      {query.data ? <SnapshotTable book={book.path} snapshots={query.data.snapshots} /> : null}
    </section>
  );
}
