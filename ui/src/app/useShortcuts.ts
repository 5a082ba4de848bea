import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { digitOf, isCovered, isField, isQuestionMark, letterOf } from '../components/keys';
import { undoLastToast } from '../components/toasts';
import { FEATURES } from './features';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

type Openers = { onSearch: () => void; onShortcuts: () => void };

/** Keys that work everywhere: F6, Ctrl K, Ctrl 1 … 9, Ctrl Enter, Ctrl Z, ?. */
export function useShortcuts({ onSearch, onShortcuts }: Openers): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const isDone = plainKey(event, onShortcuts) || controlKey(event, onSearch, (to) => void navigate({ to }));
      if (isDone) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, onSearch, onShortcuts]);
}

/** The screens that Ctrl 1 … 9 open, in the order of the side bar. */
export const NUMBERED_PATHS: readonly string[] = FEATURES.flatMap((feature) => (feature.nav ? [feature.nav.path] : []));

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
