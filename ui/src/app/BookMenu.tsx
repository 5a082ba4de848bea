import { useCommandQuery } from '../api/queries';
import { useBook, useSessionCommand } from '../api/session';
import { Icon } from '../components/Icon';
import { useText } from '../components/locale';
import { Menu, type MenuEntry } from '../components/Menu';
import { showToast } from '../components/toasts';
import { useErrorText } from '../components/ErrorNote';
import styles from './Frame.module.css';

/** The name of the open book, and behind it the other ones. */
export function BookMenu() {
  const text = useText();
  const errorText = useErrorText();
  const book = useBook();
  const recent = useCommandQuery('list_recent_books', null);
  const openRecent = useSessionCommand('open_recent_book');
  const open = useSessionCommand('open_book');
  const close = useSessionCommand('close_book');
  const tell = { onError: (error: unknown) => showToast({ text: errorText(error).title }) };
  const others = (recent.data ?? []).filter((known) => known.path !== book.path && !known.is_missing);
  const entries: MenuEntry[] = [
    ...others.map((known) => ({
      id: known.path,
      label: known.name,
      note: known.folder,
      icon: 'book-open' as const,
      onAct: () => openRecent.mutate({ path: known.path }, tell),
    })),
    { id: 'open', label: text('app-open-other'), icon: 'folder-open', onAct: () => open.mutate(null, tell) },
    { id: 'close', label: text(book.is_sample ? 'app-close-sample' : 'app-close-book'), icon: 'book-check', onAct: () => close.mutate(null, tell) },
  ];
  return (
    <Menu label={text('app-switch-book', { name: book.name })} className={styles.book ?? ''} entries={entries}>
      <span className={styles.mark} />
      <bdi className={styles.name}>{book.name}</bdi>
      <Icon name="chevron-down" size="s" />
    </Menu>
  );
}
