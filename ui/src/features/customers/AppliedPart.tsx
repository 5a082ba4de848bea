import { useRef } from 'react';

import type { AppliedView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

/** One invoice that a settlement reduces; this part alone can be taken back. */
export function AppliedPart({ part }: { part: AppliedView }) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_allocation');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const takeBack = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    undo.mutate(
      { allocation_id: part.allocation_id },
      {
        onSuccess: (receipt) =>
          announce({ entry_id: receipt.entry_id, done: text('customers-part-undone', { number: part.invoice_number, amount: format.amount(receipt.amount) }), undone: text('components-undone') }),
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <>
      <bdi>{part.invoice_number}</bdi>
      <Amount value={part.amount} />
      <Button size="sm" variant="quiet" icon="undo-2" onPress={takeBack} isPending={undo.isPending}>
        <span aria-hidden>{text('customers-part-undo')}</span>
        <span className="hidden">{text('customers-part-undo-of', { number: part.invoice_number })}</span>
      </Button>
      {undo.error ? <ErrorNote error={undo.error} /> : null}
    </>
  );
}
