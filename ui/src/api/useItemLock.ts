import type { LockItem, LockReceipt, WireError } from './generated/contract';
import { useCommandMutation } from './queries';
import { useOnce } from './useOnce';

/** The way to let an item alone. */
export type LockItemWay = {
  isPending: boolean;
  error: WireError | null;
  /** Forgets the error. */
  reset: () => void;
  /** Calls `onDone` with the receipt, once however often it was pressed. */
  submit: (request: LockItem, onDone: (receipt: LockReceipt) => void) => void;
  undo: (request: { entry_id: number }) => Promise<unknown>;
};

export function useLockItem(): LockItemWay {
  const command = useCommandMutation('lock_item');
  const undo = useCommandMutation('undo_entry');
  return { isPending: command.isPending, error: command.error, reset: command.reset, submit: useOnce(command.mutate), undo: undo.mutateAsync };
}
