import { useRef } from 'react';

import type { AllocationId, AllocationReceipt, WireError } from './generated/contract';
import { useCommandMutation } from './queries';

type TakeBackPart = {
  isPending: boolean;
  /** Why the part stays as it is. */
  error: WireError | null;
  /** Calls `onDone` with the receipt, once however often it was pressed. */
  takeBack: (onDone: (receipt: AllocationReceipt) => void) => void;
  undo: (request: { entry_id: number }) => Promise<unknown>;
};

/** Returns the way to take one part of a settlement back from the invoice that it reduces, and the way back from that. */
export function useTakeBackPart(allocation_id: AllocationId): TakeBackPart {
  const part = useCommandMutation('undo_allocation');
  const undo = useCommandMutation('undo_entry');
  const isRunning = useRef(false);
  const takeBack = (onDone: (receipt: AllocationReceipt) => void) => {
    if (isRunning.current) return;
    isRunning.current = true;
    part.mutate(
      { allocation_id },
      {
        onSuccess: onDone,
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { isPending: part.isPending, error: part.error, takeBack, undo: undo.mutateAsync };
}
