import { useCommandMutation } from '../../api/queries';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

/** Says what was kept, with the way back. */
export function useTakeBack(): (said: string, entry_id: number) => void {
  const text = useText();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  return (done, entry_id) => announce({ entry_id, done, undone: text('components-undone') });
}
