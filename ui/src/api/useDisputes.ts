import type { DisputeReceipt, EndDispute, MakePromise, OpenDispute, PromiseReceipt, WireError } from './generated/contract';
import { useCommandMutation } from './queries';
import { useOnce } from './useOnce';

type Way<Request, Receipt> = {
  isPending: boolean;
  error: WireError | null;
  /** Forgets the error. */
  reset: () => void;
  /** Calls `onDone` with the receipt, once however often it was pressed. */
  submit: (request: Request, onDone: (receipt: Receipt) => void) => void;
  undo: (request: { entry_id: number }) => Promise<unknown>;
};

/** The way to keep that an item is contested. */
export type OpenDisputeWay = Way<OpenDispute, DisputeReceipt>;

/** The way to keep how a dispute ended. */
export type EndDisputeWay = Way<EndDispute, DisputeReceipt>;

/** The way to keep a promise to pay. */
export type MakePromiseWay = Way<MakePromise, PromiseReceipt>;

export function useOpenDispute(): OpenDisputeWay {
  const command = useCommandMutation('open_dispute');
  const undo = useCommandMutation('undo_entry');
  return { isPending: command.isPending, error: command.error, reset: command.reset, submit: useOnce(command.mutate), undo: undo.mutateAsync };
}

export function useEndDispute(): EndDisputeWay {
  const command = useCommandMutation('end_dispute');
  const undo = useCommandMutation('undo_entry');
  return { isPending: command.isPending, error: command.error, reset: command.reset, submit: useOnce(command.mutate), undo: undo.mutateAsync };
}

export function useMakePromise(): MakePromiseWay {
  const command = useCommandMutation('make_promise');
  const undo = useCommandMutation('undo_entry');
  return { isPending: command.isPending, error: command.error, reset: command.reset, submit: useOnce(command.mutate), undo: undo.mutateAsync };
}
