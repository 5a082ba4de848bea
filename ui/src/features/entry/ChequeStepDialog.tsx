import { useRef, useState } from 'react';

import type { ChequeStep, ChequeView, Money } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { fieldOf } from './cheques';
import { useTakeBack } from './useTakeBack';

type Props = { step: ChequeStep; cheques: readonly ChequeView[]; onClose: () => void };

/** Asks when it happened; a cheque that bounced needs a reason. */
export function ChequeStepDialog({ step, cheques, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const errorText = useErrorText();
  const form = useStep({ step, cheques, onClose });
  const { error } = form;
  const wrongAt = error === null ? undefined : fieldOf(error.code);
  const errorAt = (field: string) => (error !== null && wrongAt === field ? errorText(error).title : undefined);
  const [first] = cheques;
  if (first === undefined) return null;
  const said = { count: cheques.length, shown: format.count(cheques.length), number: first.number, name: first.customer_name, amount: format.amount(first.amount) };
  const isBounce = step === 'bounced';
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text(`cheques-${step}-title`, said)}
      cancel={text('cheques-cancel')}
      submit={text(`cheques-${step}-keep`, said)}
      onSubmit={form.submit}
      isPending={form.isPending}
    >
      <p className="sub">{text(`cheques-${step}-text${isBounce && first.state === 'cleared' ? '-cleared' : ''}`, said)}</p>
      <DateField label={text('cheques-on')} value={form.on} today={today} onChange={form.setOn} error={errorAt('on')} autoFocus />
      {isBounce ? (
        <>
          <TextField label={text('cheques-reason')} value={form.reason} onChange={form.setReason} error={errorAt('reason')} />
          <AmountField label={text('cheques-fee')} hint={text('cheques-fee-hint')} value={form.fee} currency={first.amount.currency} onChange={form.setFee} />
        </>
      ) : null}
      {error !== null && wrongAt === undefined ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}

/** Keeps the step once, however often Enter is pressed. */
function useStep({ step, cheques, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [fee, setFee] = useState('');
  const keep = useCommandMutation('step_cheques');
  const announce = useTakeBack();
  const isRunning = useRef(false);
  const submit = () => {
    if (isRunning.current) return;
    // A date or an amount that was mistyped must not be kept as the one before it.
    const wrong = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    wrong?.focus();
    if (wrong !== null) return;
    isRunning.current = true;
    const charged: Money | null = fee === '' ? null : { amount: fee, currency: cheques[0]?.amount.currency ?? '' };
    keep.mutate(
      { cheque_ids: cheques.map((cheque) => cheque.cheque_id), step, on, reason, fee: charged },
      {
        onSuccess: ({ entry_id }) => {
          announce(text(`cheques-${step}-kept`, { count: cheques.length, shown: format.count(cheques.length), number: cheques[0]?.number ?? '' }), entry_id);
          onClose();
        },
        // What was kept is kept: only a refusal opens the form again.
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
  return { on, setOn: changed(setOn), reason, setReason: changed(setReason), fee, setFee: changed(setFee), submit, error: keep.error, isPending: keep.isPending };
}
