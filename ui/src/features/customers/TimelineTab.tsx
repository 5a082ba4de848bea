import { useState } from 'react';

import type { CustomerNote, CustomerView, TimelineRow } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { FilterField } from '../../components/FilterField';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { currencyOf } from './account';
import { CorrectNoteDialog } from './CorrectNoteDialog';
import styles from './Customers.module.css';
import { NoteCard } from './NoteCard';
import { openItems } from './NoteActs';
import { Promising } from './Promising';
import { TimelineEntry } from './TimelineEntry';
import { useDebounced } from '../../components/useDebounced';

const TYPING_MS = 150;
const PAGE = 50;

type Correcting = { note: CustomerNote; notedOn: string };
/** What a note has that a promise may have been made in. */
type Heard = { words: string; made_on: string };

/** Everything that happened to a customer, newest first, and beside it the form for a note. */
export function TimelineTab({ view }: { view: CustomerView }) {
  const text = useText();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [isNotesOnly, setIsNotesOnly] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  const [heard, setHeard] = useState<Heard | null>(null);
  const asked = useDebounced(search.trim(), TYPING_MS);
  const query = useCommandQuery(
    'get_timeline',
    { customer_id: view.customer_id, search: asked, is_notes_only: isNotesOnly, limit },
    { keepsPrevious: true },
  );
  return (
    <div className={styles.account}>
      <div className={styles.two}>
        <section className={styles.ledger} aria-label={text('timeline-title')}>
          <div className="row wrap">
            <FilterField label={text('timeline-search')} value={search} onChange={setSearch} />
            <Chip isOn={isNotesOnly} onChange={setIsNotesOnly}>
              {text('timeline-notes-only')}
            </Chip>
            {query.data ? <span className="cap end">{text('timeline-count', { count: query.data.count, shown: format.count(query.data.count) })}</span> : null}
          </div>
          <Loaded query={query}>
            {({ rows, count }) =>
              count === 0 ? (
                <Nothing isFiltered={asked !== ''} />
              ) : (
                // The list scrolls by keys once it has the focus.
                // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                <div className={styles.history} role="group" aria-label={text('timeline-title')} tabIndex={0}>
                  <Rows rows={rows} items={openItems(view.account)} onCorrect={setCorrecting} onPromise={setHeard} />
                  {count > rows.length ? (
                    <div>
                      <Button onPress={() => setLimit((now) => now + PAGE)}>{text('timeline-more', { shown: format.count(Math.min(PAGE, count - rows.length)) })}</Button>
                    </div>
                  ) : null}
                </div>
              )
            }
          </Loaded>
        </section>
        <NoteCard view={view} />
      </div>
      {heard === null ? null : <Promising view={view} row={null} currency={currencyOf(view)} said={heard} onClose={() => setHeard(null)} />}
      {correcting === null ? null : (
        <CorrectNoteDialog key={correcting.note.note_id} view={view} note={correcting.note} notedOn={correcting.notedOn} onClose={() => setCorrecting(null)} />
      )}
    </div>
  );
}

type RowsProps = { rows: readonly TimelineRow[]; items: ReturnType<typeof openItems>; onCorrect: (what: Correcting) => void; onPromise: (what: Heard) => void };

function Rows({ rows, items, onCorrect, onPromise }: RowsProps) {
  return (
    <ol className={styles.events}>
      {rows.map((row) => (
        <TimelineEntry
          key={row.key}
          row={row}
          items={items}
          onCorrect={() => (row.note === null ? undefined : onCorrect({ note: row.note, notedOn: row.on }))}
          onPromise={() => (row.note === null ? undefined : onPromise({ words: row.note.text, made_on: row.on }))}
        />
      ))}
    </ol>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const text = useText();
  if (isFiltered) return <p className={styles.nothing}>{text('timeline-none-found')}</p>;
  return (
    <EmptyState icon="notebook-pen" title={text('timeline-empty-title')}>
      {text('timeline-empty-text')}
    </EmptyState>
  );
}
