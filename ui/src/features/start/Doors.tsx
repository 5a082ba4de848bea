import { useEffect, type ReactNode } from 'react';

import { useSessionCommand } from '../../api/session';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon, type IconName } from '../../components/Icon';
import { useText } from '../../components/locale';
import styles from './StartScreen.module.css';

/** Explore a sample, start a book, or open one; the keys 1, 2 and 3 open the doors. */
export function Doors({ onStart }: { onStart: () => void }) {
  const text = useText();
  const sample = useSessionCommand('open_sample');
  const open = useSessionCommand('open_book');
  const isBusy = sample.isPending || open.isPending;
  const openSample = () => sample.mutate(null);
  const openBook = () => open.mutate(null);
  useNumberKeys(isBusy ? [] : [openSample, onStart, openBook]);
  const error = sample.error ?? open.error;
  return (
    <>
      <div className={styles.doors}>
        <Door icon="book-open" sign="1" title={text('start-sample-title')} words={text('start-sample-text')}>
          <Button onPress={openSample} isPending={sample.isPending}>
            {text('start-sample-open')}
          </Button>
        </Door>
        <Door icon="notebook-pen" sign="2" title={text('start-book-title')} words={text('start-book-text')} isMain>
          <Button variant="primary" onPress={onStart} autoFocus>
            {text('start-book-open')}
          </Button>
        </Door>
        <Door icon="folder-open" sign="3" title={text('start-open-title')} words={text('start-open-text')}>
          <Button onPress={openBook} isPending={open.isPending}>
            {text('start-open-open')}
          </Button>
        </Door>
      </div>
      {error ? (
        <div className={styles.problem}>
          <ErrorNote error={error} />
        </div>
      ) : null}
    </>
  );
}

type DoorProps = { icon: IconName; sign: string; title: string; words: string; isMain?: boolean; children: ReactNode };

function Door({ icon, sign, title, words, isMain = false, children }: DoorProps) {
  return (
    <section className={classes(styles.door, isMain && styles.main)} aria-label={title}>
      <Icon name={icon} size="xl" />
      <h2>{title}</h2>
      <p>{words}</p>
      <div className={styles.handle}>
        {children}
        <span className="end" aria-hidden="true">
          <kbd className="kbd">{sign}</kbd>
        </span>
      </div>
    </section>
  );
}

function useNumberKeys(doors: readonly (() => void)[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      const door = /^[1-3]$/u.test(event.key) ? doors[Number(event.key) - 1] : undefined;
      if (!isPlain || !door) return;
      // The digit must not be typed into the field that the door opens.
      event.preventDefault();
      door();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
