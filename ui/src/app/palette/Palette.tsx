import { useEffect, useId, useState, type KeyboardEvent } from 'react';

import { classes } from '../../components/classes';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Overlay } from '../../components/Overlay';
import { nextIndex, type PaletteEntry, type PaletteGroup } from './entries';
import styles from './Palette.module.css';
import { useActions } from './useActions';
import { useGroups } from './useGroups';

type Props = { isOpen: boolean; onClose: () => void; onShortcuts: () => void };

/** Search and commands: jumps to a customer or an invoice, or does something by its name. */
export function Palette({ isOpen, onClose, onShortcuts }: Props) {
  const text = useText();
  return (
    <Overlay isOpen={isOpen} onClose={onClose} kind="search" label={text('palette-title')}>
      <Search onClose={onClose} onShortcuts={onShortcuts} />
    </Overlay>
  );
}

function Search({ onClose, onShortcuts }: Omit<Props, 'isOpen'>) {
  const text = useText();
  const id = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { groups, isLooking } = useGroups(search, useActions({ onShortcuts }));
  const all = groups.flatMap((group) => group.entries);
  // What was chosen with the arrows may be gone after the next letter: the best line takes its place.
  const current = all.find((entry) => entry.key === chosen) ?? all[0];
  const run = (entry: PaletteEntry) => {
    onClose();
    entry.run();
  };
  // Who types fast presses Enter before the book has answered; what is found then is what was meant.
  const [isAwaited, setIsAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || isLooking || !current) return;
    onClose();
    current.run();
  }, [isAwaited, isLooking, current, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextIndex(event.key, current ? all.indexOf(current) : -1, all.length);
    if (to !== null) setChosen(all[to]?.key ?? null);
    else if (event.key === 'Enter') setIsAwaited(true);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={text('palette-search')}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={current ? `${id}-${current.key}` : undefined}
          aria-autocomplete="list"
          placeholder={text('palette-search')}
          autoComplete="off"
          spellCheck={false}
          // The palette is opened to be typed into.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setChosen(null);
            setIsAwaited(false);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd className="kbd">{'Esc'}</kbd>
      </div>
      <Results id={id} groups={groups} current={current} onRun={run} onPoint={(entry) => setChosen(entry.key)} />
      <p className={styles.status} role="status">
        {all.length === 0 && !isLooking ? text('palette-nothing', { words: search.trim() }) : ''}
      </p>
    </>
  );
}

type ResultsProps = {
  id: string;
  groups: readonly PaletteGroup[];
  current: PaletteEntry | undefined;
  onRun: (entry: PaletteEntry) => void;
  onPoint: (entry: PaletteEntry) => void;
};

function Results({ id, groups, current, onRun, onPoint }: ResultsProps) {
  const text = useText();
  return (
    <div id={id} role="listbox" aria-label={text('palette-found')} className={styles.list} tabIndex={-1}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={styles.head}>
            {group.title}
          </div>
          {group.entries.map((entry) => (
            <Line key={entry.key} id={`${id}-${entry.key}`} entry={entry} isCurrent={entry === current} onRun={onRun} onPoint={onPoint} />
          ))}
        </div>
      ))}
    </div>
  );
}

type LineProps = { id: string; entry: PaletteEntry; isCurrent: boolean } & Pick<ResultsProps, 'onRun' | 'onPoint'>;

function Line({ id, entry, isCurrent, onRun, onPoint }: LineProps) {
  return (
    // The field keeps the focus and hands the keys on; only the pointer comes here.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={classes(styles.line, isCurrent && styles.current)}
      ref={isCurrent ? keepInView : null}
      onMouseMove={() => onPoint(entry)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onRun(entry)}
    >
      <Icon name={entry.icon} />
      <span className={styles.words}>
        <bdi className="cut" title={entry.title}>{entry.title}</bdi>
        {entry.sub === undefined ? null : <span className="cap cut" title={entry.sub}>{entry.sub}</span>}
      </span>
      {entry.keys === undefined ? null : <kbd className="kbd">{entry.keys}</kbd>}
    </div>
  );
}

function keepInView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}
