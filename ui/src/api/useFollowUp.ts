import type { FollowUpNote, WireError } from './generated/contract';
import { useCommandMutation } from './queries';

/** What the owner says about a next step. */
type Answer = Omit<FollowUpNote, 'note_id'>;

type FollowUp = {
  isPending: boolean;
  /** Why the last answer was refused. */
  error: WireError | null;
  /** Keeps the answer; the entry takes it back. */
  answer: (answer: Answer) => Promise<{ entry_id: number }>;
  undo: (request: { entry_id: number }) => Promise<unknown>;
};

/** Returns what becomes of the next step of a note, with the way back. */
export function useFollowUp(note_id: number): FollowUp {
  const followUp = useCommandMutation('follow_up_note');
  const undo = useCommandMutation('undo_entry');
  return {
    isPending: followUp.isPending,
    error: followUp.error,
    answer: (answer) => followUp.mutateAsync({ note_id, ...answer }),
    undo: undo.mutateAsync,
  };
}
