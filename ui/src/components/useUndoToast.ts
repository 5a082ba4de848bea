import { useErrorText } from './ErrorNote';
import { useText } from './locale';
import { showToast } from './toasts';

/** What was done, and what is said once it is taken back. */
export type Undoable = { entry_id: number; done: string; undone: string };

/** Returns a function that says what was done, with the way back. The way back works after the screen was left. */
export function useUndoToast(undo: (request: { entry_id: number }) => Promise<unknown>): (what: Undoable) => void {
  const text = useText();
  const errorText = useErrorText();
  return ({ entry_id, done, undone }) => {
    const takeBack = async () => {
      try {
        await undo({ entry_id });
        showToast({ text: undone });
      } catch (error) {
        const { title, hint } = errorText(error);
        showToast({ text: hint === null ? title : text('components-undo-failed', { title, hint }) });
      }
    };
    showToast({ text: done, action: { label: text('components-undo'), onPress: () => void takeBack() } });
  };
}
