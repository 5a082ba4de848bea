import { useCallback } from 'react';

import { useErrorText } from './ErrorNote';
import { useText } from './locale';
import { showToast } from './toasts';

/** What was done, and what is said once it is taken back. */
export type Undoable = { entry_id: number; done: string; undone: string };

/** Returns a function that says what was done, with the way back. The way back works after the screen was left. */
export function useUndoToast(undo: (request: { entry_id: number }) => Promise<unknown>): (what: Undoable) => void {
  const show = useDoneToast();
  return ({ entry_id, done, undone }) => show({ text: done, undone, undo: () => undo({ entry_id }) });
}

type Done = {
  /** What was done. */
  text: string;
  /** What is said when it was taken back. */
  undone: string;
  /** Takes it back; it may run after the screen was left. */
  undo: () => Promise<unknown>;
};

/** The same for what is taken back by more than undoing an entry; why it cannot be is said as well. */
export function useDoneToast(): (done: Done) => void {
  const text = useText();
  const errorText = useErrorText();
  return useCallback(
    ({ text: done, undone, undo }: Done) => {
      const takeBack = () =>
        undo().then(
          () => showToast({ text: undone }),
          (error: unknown) => {
            const { title, hint } = errorText(error);
            showToast({ text: hint === null ? title : text('components-undo-failed', { title, hint }) });
          },
        );
      showToast({ text: done, action: { label: text('components-undo'), onPress: () => void takeBack() } });
    },
    [text, errorText],
  );
}
