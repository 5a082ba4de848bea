import { useRef } from 'react';

import type { AccountRow } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { AlertDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { kindKey } from '../../components/settlementNote';
import { showToast } from '../../components/toasts';
import { magnitude } from './account';

type Props = { row: AccountRow | null; onClose: () => void };

/** Asks before a payment, or what settled without money, is taken back. What rests on it is listed when it cannot be. */
export function UndoDialog({ row, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_entry');
  const isRunning = useRef(false);
  const entry_id = row?.undo_entry_id ?? null;
  if (row === null || entry_id === null) return null;
  const amount = format.amount({ ...row.amount, amount: magnitude(row.amount.amount) });
  const isPayment = row.kind === 'payment';
  const values = { kind: text(kindKey(row.kind)), amount, date: format.date(row.dated_on) };
  const close = () => {
    undo.reset();
    onClose();
  };
  const act = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    undo.mutate(
      { entry_id },
      {
        onSuccess: () => {
          showToast({ text: text(isPayment ? 'customers-payment-undone' : 'settling-undone', values) });
          close();
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <AlertDialog
      isOpen
      onClose={close}
      title={text(isPayment ? 'customers-undo-title' : 'settling-undo-title', values)}
      keep={text(isPayment ? 'customers-undo-keep' : 'settling-undo-keep')}
      act={text(isPayment ? 'customers-undo-payment' : 'settling-undo')}
      onAct={act}
      isDangerous
      isPending={undo.isPending}
    >
      <div className="stack tight">
        <p>{text('customers-undo-text')}</p>
        {undo.error ? <ErrorNote error={undo.error} /> : null}
      </div>
    </AlertDialog>
  );
}
