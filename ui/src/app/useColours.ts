import { useLayoutEffect } from 'react';

import type { Theme } from '../api/generated/contract';

/** Gives the page its colours; with `system` they follow the system while the window is open. */
export function useColours(theme: Theme): void {
  useLayoutEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
