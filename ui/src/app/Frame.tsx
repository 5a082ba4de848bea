import { Link, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';

import { Icon } from '../components/Icon';
import { useText } from '../components/locale';
import { ToastRegion } from '../components/ToastRegion';
import { BookMenu } from './BookMenu';
import { FEATURES } from './features';
import styles from './Frame.module.css';
import { Palette } from './palette/Palette';
import { ShortcutsDialog } from './ShortcutsDialog';
import { SafetyBanner } from './SafetyBanner';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { TotalSheet } from './TotalSheet';
import { useShortcuts } from './useShortcuts';

/** Side bar, top bar, page and status line. */
export function Frame({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const over = useOver();
  useShortcuts(over);
  useEffect(() => {
    // A screen that focuses a field of its own knows better.
    if (main.current && !main.current.contains(document.activeElement)) main.current.focus();
  }, [pathname]);
  return (
    <div className={styles.frame}>
      <SideBar />
      <TopBar onSearch={over.onSearch} />
      <main ref={main} className={styles.main} tabIndex={-1} data-region>
        <SafetyBanner />
        <TotalSheet>{children}</TotalSheet>
      </main>
      <StatusLine />
      <ToastRegion />
      <Palette isOpen={over.what === 'search'} onClose={over.onClose} onShortcuts={over.onShortcuts} />
      <ShortcutsDialog isOpen={over.what === 'shortcuts'} onClose={over.onClose} />
    </div>
  );
}

/** What lies over the page: the search, the list of shortcuts, or nothing. */
function useOver() {
  const [what, setWhat] = useState<'search' | 'shortcuts' | null>(null);
  const onSearch = useCallback(() => setWhat('search'), []);
  const onShortcuts = useCallback(() => setWhat('shortcuts'), []);
  const onClose = useCallback(() => setWhat(null), []);
  return { what, onSearch, onShortcuts, onClose };
}

function SideBar() {
  const text = useText();
  const entries = FEATURES.flatMap((feature) => (feature.nav ? [feature.nav] : []));
  return (
    <nav className={styles.side} aria-label={text('app-screens')} data-region>
      <BookMenu />
      {entries.map((entry) => (
        <Link key={entry.path} to={entry.path} className={entry.place === 'end' ? `${styles.entry} ${styles.last}` : styles.entry}>
          <Icon name={entry.icon} />
          <span className={styles.word}>{text(entry.label)}</span>
        </Link>
      ))}
    </nav>
  );
}
