import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { currentToasts } from '../components/toasts';
import { FEATURES } from './features';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/** Keys that work everywhere: F6, Ctrl 1 … 9, Ctrl Enter, Ctrl Z. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const paths = FEATURES.flatMap((feature) => (feature.nav ? [feature.nav.path] : []));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[aria-modal="true"], [role="alertdialog"]')) return;
      if (act(event, paths, (to) => void navigate({ to }))) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate]);
}

function act(event: KeyboardEvent, paths: readonly string[], open: (path: string) => void): boolean {
  if (event.key === 'F6') return moveRegion(event.shiftKey ? -1 : 1);
  if (!event.ctrlKey || event.altKey || event.shiftKey) return false;
  if (event.key === 'Enter') return press(document.querySelector<HTMLElement>('main [data-primary]:not([aria-disabled])'));
  if (event.key === 'z') return !isTyping() && undoLast();
  const path = paths[Number(event.key) - 1];
  if (path === undefined) return false;
  open(path);
  return true;
}

function press(button: HTMLElement | null): boolean {
  button?.click();
  return button !== null;
}

function undoLast(): boolean {
  const action = currentToasts().at(-1)?.action;
  action?.onPress();
  return action !== undefined;
}

function isTyping(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
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
