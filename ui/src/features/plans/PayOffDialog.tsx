import { useState } from 'react';

import type { Money, PaymentMethod, PayOffView, PlanReceipt, PlanSummary } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { Amount } from '../../components/Amount';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { Select } from '../../components/Select';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './plans.module.css';

const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'card', 'wallet', 'cheque', 'other'];
/** What is wrong with the day is said at its field. */
const OF_THE_DAY = ['plan.before_agreed', 'settlement.in_future'];

type Props = { plan: PlanSummary; onClose: () => void };

/** What pays the plan off on a day, and the payment of it. */
export function PayOffDialog({ plan, onClose }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const [draft, setDraft] = useState<{ on: string; method: PaymentMethod; reference: string }>({ on: today, method: 'transfer', reference: '' });
  const due = useCommandQuery('preview_pay_off', { plan_id: plan.plan_id, on: draft.on }, { keepsPrevious: true });
  const pay = useCommandMutation('pay_off_plan');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const change = (part: Partial<typeof draft>) => {
    pay.reset();
    setDraft((now) => ({ ...now, ...part }));
  };
  const submit = () => {
    if (pay.isPending) return;
    const onSuccess = ({ entry_id, number }: PlanReceipt) => {
      announce({ entry_id, done: text('plans-done-paid-off', { number }), undone: text('plans-undone-paid-off', { number }) });
      onClose();
    };
    pay.mutate({ plan_id: plan.plan_id, ...draft }, { onSuccess });
  };
  const error = pay.error ?? due.error;
  const isOfTheDay = error !== null && OF_THE_DAY.includes(error.code);
  const said = error !== null && isOfTheDay ? errorText(error) : null;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('plans-pay-off-title', { number: plan.number })}
      cancel={text('plans-pay-off-cancel')}
      submit={text('plans-pay-off-record')}
      isPending={pay.isPending}
      onSubmit={submit}
    >
      <DateField
        label={text('plans-pay-off-on')}
        value={draft.on}
        today={today}
        onChange={(on) => change({ on })}
        error={said === null ? undefined : [said.title, said.hint ?? ''].join('. ')}
      />
      {due.data && !due.error ? <Sums view={due.data} /> : null}
      <Select<PaymentMethod>
        label={text('customers-method')}
        options={METHODS.map((id) => ({ id, label: text(`customers-method-${id}`) }))}
        value={draft.method}
        onChange={(method) => change({ method })}
      />
      <TextField label={text('customers-reference')} value={draft.reference} onChange={(reference) => change({ reference })} />
      {error !== null && !isOfTheDay ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}

/** What is to be paid, part by part, and what falls away. */
function Sums({ view }: { view: PayOffView }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <dl className={styles.owed}>
        <Sum name={text('plans-pay-off-principal')} value={view.principal} />
        {isZero(view.interest.amount) ? null : <Sum name={text('plans-pay-off-interest')} value={view.interest} />}
        {isZero(view.fee.amount) ? null : <Sum name={text('plans-fee')} value={view.fee} />}
        <Sum name={text('plans-pay-off-total')} value={view.total} />
      </dl>
      {isZero(view.falls_away.amount) ? null : <p className="sub">{text('plans-pay-off-falls-away', { amount: format.amount(view.falls_away) })}</p>}
    </div>
  );
}

function Sum({ name, value }: { name: string; value: Money }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Amount value={value} />
      </dd>
    </div>
  );
}
