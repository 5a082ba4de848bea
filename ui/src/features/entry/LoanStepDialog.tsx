import { useRef, useState } from 'react';

import type { LoanStep, LoanView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { sumDecimals } from '../../components/numbers';
import { useTakeBack } from './useTakeBack';

type Props = { step: LoanStep; loan: LoanView; onClose: () => void };

/** Asks when it happened; of what was paid, also what the partner kept. */
export function LoanStepDialog({ step, loan, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const errorText = useErrorText();
  const form = useStep({ step, loan, onClose });
  const { error } = form;
  const wrongAt = error === null ? undefined : fieldOf(error.code);
  const errorAt = (field: string) => (error !== null && wrongAt === field ? errorText(error).title : undefined);
  const id = step.replace('_', '-');
  const said = { number: loan.invoice_number, name: loan.customer_name, partner: loan.partner, amount: format.amount(loan.amount) };
  const net = form.commission === '' ? loan.amount : { ...loan.amount, amount: sumDecimals([loan.amount.amount, `-${form.commission}`]) };
  return (
    <FormDialog isOpen onClose={onClose} title={text(`loans-${id}-title`, said)} cancel={text('cheques-cancel')} submit={text(`loans-${id}-keep`)} onSubmit={form.submit} isPending={form.isPending}>
      <p className="sub">{text(`loans-${id}-text`, said)}</p>
      <DateField label={text('cheques-on')} value={form.on} today={today} onChange={form.setOn} error={errorAt('on')} autoFocus />
      {step === 'paid_out' ? (
        <AmountField
          label={text('loans-commission')}
          hint={text('loans-commission-hint', { amount: format.amount(net) })}
          value={form.commission}
          currency={loan.amount.currency}
          onChange={form.setCommission}
          error={errorAt('commission')}
        />
      ) : (
        <TextField label={text('loans-reason')} value={form.reason} onChange={form.setReason} />
      )}
      {error !== null && wrongAt === undefined ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}

/** Keeps the step once, however often Enter is pressed. */
function useStep({ step, loan, onClose }: Props) {
  const text = useText();
  const today = useToday();
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [commission, setCommission] = useState('');
  const keep = useCommandMutation('step_loan');
  const announce = useTakeBack();
  const isRunning = useRef(false);
  const submit = () => {
    if (isRunning.current) return;
    // A date or an amount that was mistyped must not be kept as the one before it.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null) return;
    isRunning.current = true;
    const kept = commission === '' ? null : { amount: commission, currency: loan.amount.currency };
    keep.mutate(
      { loan_id: loan.loan_id, step, on, commission: kept, reason },
      {
        onSuccess: ({ entry_id }) => {
          announce(text(`loans-${step.replace('_', '-')}-kept`, { number: loan.invoice_number }), entry_id);
          onClose();
        },
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  const changed = <T,>(set: (value: T) => void) => (value: T) => {
    set(value);
    keep.reset();
  };
  return { on, setOn: changed(setOn), reason, setReason: changed(setReason), commission, setCommission: changed(setCommission), submit, error: keep.error, isPending: keep.isPending };
}

function fieldOf(code: string): 'on' | 'commission' | undefined {
  if (code === 'loan.in_future' || code === 'loan.before') return 'on';
  return code === 'loan.commission_wrong' ? 'commission' : undefined;
}
