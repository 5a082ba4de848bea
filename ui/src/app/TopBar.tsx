import { useLocation, useNavigate } from '@tanstack/react-router';

import { useBook, useSessionCommand } from '../api/session';
import { Badge } from '../components/Badge';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useText } from '../components/locale';
import { FEATURES } from './features';
import styles from './Frame.module.css';

/** What can be done from everywhere; search first. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const text = useText();
  const book = useBook();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const close = useSessionCommand('close_book');
  const actions = FEATURES.flatMap((feature) => (feature.action && feature.action.path !== pathname ? [feature.action] : []));
  return (
    <header className={styles.top}>
      <button type="button" className={styles.search} aria-keyshortcuts="Control+K" aria-haspopup="dialog" onClick={onSearch}>
        <Icon name="search" />
        <span className="cut" title={text('palette-search')}>{text('palette-search')}</span>
        <kbd className="kbd" aria-hidden="true">
          {'Ctrl K'}
        </kbd>
      </button>
      <div className="row end">
        {book.is_sample ? (
          <span className={styles.mode}>
            <Badge icon="book-open" tone="blue">
              {text('app-sample')}
            </Badge>
          </span>
        ) : null}
        {actions.map((action) => (
          <Button key={action.path} icon={action.icon} onPress={() => void navigate({ to: action.path })}>
            {text(action.label)}
          </Button>
        ))}
        <Button variant="quiet" icon="book-check" isPending={close.isPending} onPress={() => close.mutate(null)}>
          {text(book.is_sample ? 'app-close-sample' : 'app-close-book')}
        </Button>
      </div>
    </header>
  );
}
