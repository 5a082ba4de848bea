import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

import { Amount } from '../../components/Amount';
import { classes } from '../../components/classes';
import { useFormat, useText } from '../../components/locale';
import { moveCursor } from '../../components/table';
import { LevelChange } from './LevelChange';
import { LevelName } from './LevelName';
import styles from './Preview.module.css';
import type { Envelope } from './rows';

/** Height of one entry in units of the text size. */
const ROW_REM = 3.4375;

type Props = { envelopes: readonly Envelope[]; at: number; onChange: (at: number) => void };

/** The customers of the run, one of whose letters lies on the desk. It has the focus at first: arrows turn the letters. */
export function EnvelopeList({ envelopes, at, onChange }: Props) {
  const text = useText();
  const format = useFormat();
  const count = envelopes.reduce((sum, envelope) => sum + envelope.letters.length, 0);
  return (
    <section className={styles.list} aria-label={text('reminders-preview-list')}>
      <header className={styles.listHead}>
        <h2>{text('reminders-count-letters', { count, shown: format.count(count) })}</h2>
        <span className="cap end">{text('reminders-preview-order')}</span>
      </header>
      <Entries envelopes={envelopes} at={at} onChange={onChange} />
    </section>
  );
}

function Entries({ envelopes, at, onChange }: Props) {
  const id = useId();
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const virtual = useVirtualizer({
    count: envelopes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    overscan: 8,
  });
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
  useEffect(() => virtual.scrollToIndex(at), [virtual, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCursor(event.key, at, envelopes.length, 8);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div
      ref={scroller}
      className={styles.entries}
      role="listbox"
      tabIndex={0}
      aria-label={text('reminders-preview-list')}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.entriesBody} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const envelope = envelopes[index];
          return envelope ? (
            // The keys of an entry are the keys of the list, which holds the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={envelope.customer_id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={envelopes.length}
              className={classes(styles.entry, index === at && styles.current)}
              style={{ transform: `translateY(${start}px)`, blockSize: size }}
              onClick={() => onChange(index)}
            >
              <Entry envelope={envelope} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function Entry({ envelope }: { envelope: Envelope }) {
  const text = useText();
  const level = envelope.letters.toSorted((a, b) => b.level - a.level)[0];
  return (
    <>
      <bdi className={`strong cut ${styles.name ?? ''}`} title={envelope.customer_name}>
        {envelope.customer_name}
      </bdi>
      {level ? (
        <span className="cap row">
          {text(`reminders-channel-${level.channel}`)}
          {level.level === 0 ? <LevelName level={0} /> : <LevelChange before={level.level_before} after={level.level} />}
        </span>
      ) : null}
      <span className="cut">
        {envelope.letters.map((letter, index) => (
          <span key={letter.currency}>
            {index > 0 ? ' · ' : null}
            <Amount value={letter.net} />
          </span>
        ))}
      </span>
    </>
  );
}
