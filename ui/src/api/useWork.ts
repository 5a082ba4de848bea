import { useEffect, useState } from 'react';

import { call } from './client';
import type { WorkKind, WorkView } from './generated/contract';

/** How often the book is asked how far it is; a person sees no more. */
const LOOK_AGAIN_MS = 200;

export type WorkInHand = WorkView & {
  /** Asks to stop; nothing is kept then. */
  stop: () => void;
};

/** Returns how far the work is while a command is busy; nothing before it has counted its first step. */
export function useWork(isBusy: boolean, kind: WorkKind = 'book'): WorkInHand | null {
  const [work, setWork] = useState<WorkView | null>(null);
  useEffect(() => {
    if (!isBusy) return undefined;
    // That it cannot be asked hurts nobody: the work itself answers when it is done.
    const timer = setInterval(() => void call('get_work', { kind }).then(setWork, () => undefined), LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      setWork(null);
    };
  }, [isBusy, kind]);
  if (!isBusy || work === null || work.total === 0) return null;
  return { ...work, stop: () => void call('stop_work', { kind }).catch(() => undefined) };
}
