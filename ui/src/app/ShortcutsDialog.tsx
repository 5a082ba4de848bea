import { Heading } from 'react-aria-components';

import { IconButton } from '../components/Button';
import { useText } from '../components/locale';
import { Overlay } from '../components/Overlay';
import styles from './ShortcutsDialog.module.css';

type Shortcut = { keys: readonly string[]; label: string };

const EVERYWHERE: readonly Shortcut[] = [
  { keys: ['Ctrl K'], label: 'shortcuts-search' },
  { keys: ['F1'], label: 'shortcuts-guide' },
  { keys: ['?'], label: 'shortcuts-this' },
  { keys: ['Ctrl 1', 'Ctrl 9'], label: 'shortcuts-screens' },
  { keys: ['Ctrl Enter'], label: 'shortcuts-primary' },
  { keys: ['Ctrl Z'], label: 'shortcuts-undo' },
  { keys: ['F6'], label: 'shortcuts-region' },
  { keys: ['Esc'], label: 'shortcuts-escape' },
];

const IN_LISTS: readonly Shortcut[] = [
  { keys: ['/'], label: 'shortcuts-filter' },
  { keys: ['↑', '↓'], label: 'shortcuts-move' },
  { keys: ['Home', 'End'], label: 'shortcuts-ends' },
  { keys: ['Enter'], label: 'shortcuts-open' },
  { keys: ['←', '→'], label: 'shortcuts-unfold' },
  { keys: ['Space'], label: 'shortcuts-select' },
  { keys: ['Shift ↑', 'Shift ↓'], label: 'shortcuts-extend' },
  { keys: ['P'], label: 'shortcuts-preview' },
  { keys: ['S'], label: 'shortcuts-skip' },
];

type Props = { isOpen: boolean; onClose: () => void };

/** Every key and what it does. */
export function ShortcutsDialog({ isOpen, onClose }: Props) {
  const text = useText();
  return (
    <Overlay isOpen={isOpen} onClose={onClose} kind="wide">
      <div className="row">
        <Heading slot="title">{text('shortcuts-title')}</Heading>
        <span className="end">
          <IconButton icon="x" label={text('components-close')} onPress={onClose} />
        </span>
      </div>
      <div className={styles.columns}>
        <List title={text('shortcuts-everywhere')} shortcuts={EVERYWHERE} />
        <List title={text('shortcuts-lists')} shortcuts={IN_LISTS} />
      </div>
      <p className="cap">{text('shortcuts-note')}</p>
    </Overlay>
  );
}

function List({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  const text = useText();
  return (
    <section>
      <h3 className="cap">{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, label }) => (
          <div key={label} className={styles.line}>
            <dt>{text(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className="kbd">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
