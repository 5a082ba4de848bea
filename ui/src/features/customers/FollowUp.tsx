import { useCommandMutation } from '../../api/queries';
import type { OpenStep } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { StepActions } from '../../components/StepActions';
import { useUndoToast } from '../../components/useUndoToast';

type Props = { step: Pick<OpenStep, 'note_id' | 'text'> };

/** What becomes of a next step, with the way back. */
export function FollowUp({ step }: Props) {
  const text = useText();
  const today = useToday();
  const followUp = useCommandMutation('follow_up_note');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  return (
    <StepActions
      what={step.text}
      today={today}
      isPending={followUp.isPending}
      problem={followUp.error ? <ErrorNote error={followUp.error} /> : undefined}
      onAnswer={(answer, close) =>
        followUp.mutate(
          { note_id: step.note_id, ...answer },
          {
            onSuccess: ({ entry_id }) => {
              close();
              announce({ entry_id, done: text(`timeline-said-${answer.outcome.replace('_', '-')}`), undone: text('timeline-said-open') });
            },
          },
        )
      }
    />
  );
}
