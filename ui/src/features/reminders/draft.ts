import { useSyncExternalStore } from 'react';

import type { ChannelChoice, LetterWording, SkipRequest } from '../../api/generated/contract';
import { useBook } from '../../api/session';

/** What the owner set up for the next run and has not confirmed yet. It survives a look at another screen. */
export type Draft = {
  /** ISO 8601; null for today, whichever day that is. */
  asOf: string | null;
  skips: readonly SkipRequest[];
  /** Letters that leave otherwise than their customers usually want. */
  channels: readonly ChannelChoice[];
  /** Letters that speak otherwise than their level does. */
  wordings: readonly LetterWording[];
  /** Whether a pay-by date that is near or past was accepted (R6). */
  isNearAccepted: boolean;
  /** Questions about the company that were answered with "go on without it", each asked once. */
  declined: readonly string[];
};

const EMPTY: Draft = { asOf: null, skips: [], channels: [], wordings: [], isNearAccepted: false, declined: [] };

let current: { path: string; draft: Draft } = { path: '', draft: EMPTY };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function draftOf(path: string): Draft {
  return current.path === path ? current.draft : EMPTY;
}

/** Returns the draft of the open book and a function that changes a part of it. */
export function useDraft(): [Draft, (part: Partial<Draft>) => void] {
  const { path } = useBook();
  const draft = useSyncExternalStore(subscribe, () => draftOf(path));
  const change = (part: Partial<Draft>) => {
    current = { path, draft: { ...draftOf(path), ...part } };
    listeners.forEach((listener) => listener());
  };
  return [draft, change];
}

/** Forgets every draft. */
export function forgetDrafts(): void {
  current = { path: '', draft: EMPTY };
}
