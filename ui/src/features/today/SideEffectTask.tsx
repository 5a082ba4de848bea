import { useNavigate } from '@tanstack/react-router';

import type { CustomerId, EntryId, TaskProposal } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { useErrorText } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';
import { useDoneToast } from '../../components/useUndoToast';

type Props = { customerId: CustomerId; name: string; proposal: TaskProposal };

/** The answers to what a level proposes; each can be undone. */
export function useSideEffect({ customerId, name, proposal: { effect } }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const showUndo = useDoneToast();
  const answer = useCommandMutation('answer_side_effect');
  const undo = useCommandMutation('undo_entry');
  const onKept = (is_accepted: boolean, entry_id: EntryId | null) => {
    if (entry_id === null) return;
    const said = text(is_accepted ? `today-side-effect-${effect}-done` : 'today-side-effect-not-needed-done', { customer: name });
    showUndo({ text: said, undone: text('today-side-effect-undone'), undo: () => undo.mutateAsync({ entry_id }) });
    if (is_accepted && effect === 'decision') void navigate({ to: `/customers/${customerId}` });
  };
  const give = (is_accepted: boolean) =>
    answer.mutate(
      { customer_id: customerId, effect, is_accepted },
      { onSuccess: ({ entry_id }) => onKept(is_accepted, entry_id), onError: (error) => showToast({ text: errorText(error).title }) },
    );
  return { give, isPending: answer.isPending };
}

/** Does what is proposed. */
export function SideEffectYes({ isFirst, ...props }: Props & { isFirst: boolean }) {
  const text = useText();
  const { give, isPending } = useSideEffect(props);
  return (
    <Button variant={isFirst ? 'primary' : 'standard'} isPending={isPending} onPress={() => give(true)}>
      {text(`today-side-effect-${props.proposal.effect}-yes`)}
    </Button>
  );
}

/** Says that it is not needed. */
export function SideEffectNo(props: Props) {
  const text = useText();
  const { give, isPending } = useSideEffect(props);
  return (
    <Button variant="quiet" isPending={isPending} onPress={() => give(false)}>
      {text('today-side-effect-no')}
    </Button>
  );
}
