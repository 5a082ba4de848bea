import { useRef, useState } from 'react';

import type { AccountRow, ReceivableId } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

type Props = { row: AccountRow | null; onClose: () => void };

/** Applies to a finance partner that is to pay an open invoice for the customer. */
export function LoanDialog({ row, onClose }: Props) {
  const id = row?.receivable_id ?? null;
  return row === null || id === null ? null : <Dialog row={row} receivableId={id} onClose={onClose} />;
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'loan.partner_missing': 'partner',
  'loan.more_than_open': 'amount',
  'amount.not_positive': 'amount',
  'amount.too_large': 'amount',
  'loan.in_future': 'on',
  'loan.before': 'on',
};

function Dialog({ row, receivableId, onClose }: { row: AccountRow; receivableId: ReceivableId; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const errorText = useErrorText();
  const [partner, setPartner] = useState('');
  const [amount, setAmount] = useState(row.open.amount);
  const [on, setOn] = useState(today);
  const apply = useCommandMutation('apply_for_loan');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  // A second Enter comes before the first one has been drawn as pending.
  const isRunning = useRef(false);
  const { error } = apply;
  const wrongAt = error === null ? undefined : FIELD_OF[error.code];
  const errorAt = (field: string) => (error !== null && wrongAt === field ? errorText(error).title : undefined);
  const changed = (set: (value: string) => void) => (value: string) => {
    set(value);
    apply.reset();
  };
  const submit = () => {
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null || isRunning.current) return;
    isRunning.current = true;
    apply.mutate(
      { receivable_id: receivableId, partner, amount: { amount: amount === '' ? '0' : amount, currency: row.open.currency }, applied_on: on },
      {
        onSuccess: ({ entry_id }) => {
          announce({ entry_id, done: text('loans-applied', { number: row.number, partner }), undone: text('components-undone') });
          onClose();
        },
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <FormDialog isOpen onClose={onClose} title={text('loans-apply-title', { number: row.number })} cancel={text('cheques-cancel')} submit={text('loans-apply-keep')} isPending={apply.isPending} onSubmit={submit}>
      <p className="sub">{text('loans-apply-text', { open: format.amount(row.open) })}</p>
      <TextField label={text('loans-partner')} value={partner} onChange={changed(setPartner)} error={errorAt('partner')} autoFocus />
      <AmountField label={text('loans-amount')} hint={text('loans-amount-hint')} value={amount} currency={row.open.currency} onChange={changed(setAmount)} error={errorAt('amount')} />
      <DateField label={text('loans-applied-on')} value={on} today={today} onChange={changed(setOn)} error={errorAt('on')} />
      {error !== null && wrongAt === undefined ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}
