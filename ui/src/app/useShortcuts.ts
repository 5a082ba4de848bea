import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

import { digitOf, isCovered, isField, isQuestionMark, letterOf } from '../components/keys';
import { undoLastToast } from '../components/toasts';
import { FEATURES } from './features';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

type Openers = { onSearch: () => void; onShortcuts: () => void };

/** Keys that work everywhere: F1, F6, Ctrl K, Ctrl 1 … 9, Ctrl Enter, Ctrl Z, ?. */
export function useShortcuts({ onSearch, onShortcuts }: Openers): void {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const open = (to: string) => void router.navigate({ to });
      const isDone = guideKey(event, () => open(guidePath(router.state.location.pathname))) || plainKey(event, onShortcuts) || controlKey(event, onSearch, open);
      if (isDone) event.preventDefault();
    };
    // On the way down: some fields keep every key to themselves.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [router, onSearch, onShortcuts]);
}

/** The screens that Ctrl 1 … 9 open, in the order of the side bar. */
export const NUMBERED_PATHS: readonly string[] = FEATURES.flatMap((feature) => (feature.nav ? [feature.nav.path] : []));

/** F1 opens the guide where it tells about the screen that is open. */
function guideKey(event: KeyboardEvent, open: () => void): boolean {
  if (event.key === 'F1') open();
  return event.key === 'F1';
}

function guidePath(path: string): string {
  const lies = (screen: string) => path.startsWith(screen.replace(/\$.*$/u, ''));
  const feature = FEATURES.filter(({ screens }) => screens.some((screen) => lies(screen.path))).at(-1);
  return feature?.guide === undefined ? '/guide' : `/guide/${feature.guide}`;
}

function plainKey(event: KeyboardEvent, onShortcuts: () => void): boolean {
  if (event.key === 'F6') return moveRegion(event.shiftKey ? -1 : 1);
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !isQuestionMark(event)) return false;
  onShortcuts();
  return true;
}

function controlKey(event: KeyboardEvent, onSearch: () => void, open: (path: string) => void): boolean {
  if (!event.ctrlKey || event.altKey || event.shiftKey) return false;
  const letter = letterOf(event);
  if (letter === 'k') {
    onSearch();
    return true;
  }
  if (event.key === 'Enter') return press(document.querySelector<HTMLElement>('main [data-primary]:not([aria-disabled])'));
  if (letter === 'z') return !isField(document.activeElement) && undoLastToast();
  const digit = digitOf(event);
  const path = digit === null ? undefined : NUMBERED_PATHS[digit - 1];
  if (path === undefined) return false;
  open(path);
  return true;
}

function press(button: HTMLElement | null): boolean {
  button?.click();
  return button !== null;
}

/** Moves between side bar, page and confirm bar. */
function moveRegion(step: number): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  // The confirm bar lies inside the page: the innermost region holds the focus.
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(Math.max(at, 0) + step + regions.length) % regions.length];
  const target = next?.tabIndex === -1 && next.tagName === 'MAIN' ? next : next?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null && target !== undefined;
}
