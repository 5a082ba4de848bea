import { useRef } from 'react';

import type { ChequeView } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Checkbox } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import styles from './Cheques.module.css';
import { fieldOf } from './cheques';
import { CustomerPicker } from './CustomerPicker';
import { DateDoubt } from './DateDoubt';
import { useTakeIn, type TakeIn } from './useTakeIn';

type Props = { /** The cheque that is given back against the new one. */ replaced: ChequeView | null; onClose: () => void };

/** Takes in one cheque, or a series with one for every month. */
export function TakeInDialog({ replaced, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const form = useTakeIn(replaced, onClose);
  const { draft } = form;
  const said = { count: draft.count, shown: format.count(draft.count), number: replaced?.number ?? '' };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text(replaced === null ? 'cheques-take-in-title' : 'cheques-replaced-title', said)}
      cancel={text('cheques-cancel')}
      submit={text('cheques-take-in-keep', said)}
      onSubmit={() => form.submit(false)}
      isPending={form.isPending}
    >
      <p className="sub">{text('cheques-take-in-text')}</p>
      <Fields form={form} isReplacing={replaced !== null} />
      <MeantFor form={form} />
      {form.error !== null && fieldOf(form.error.code) === undefined ? <DateDoubt error={form.error} onConfirm={() => form.submit(true)} /> : null}
    </FormDialog>
  );
}

function Fields({ form, isReplacing }: { form: TakeIn; isReplacing: boolean }) {
  const text = useText();
  const today = useToday();
  const errorText = useErrorText();
  const first = useRef<HTMLInputElement>(null);
  const { draft, change, error, missing } = form;
  const wrongAt = error === null ? undefined : fieldOf(error.code);
  const errorAt = (field: string) => {
    if (error === null || wrongAt !== field) return undefined;
    const { title, hint } = errorText(error);
    return hint === null ? title : `${title}. ${hint}`;
  };
  return (
    <>
      {isReplacing ? null : (
        <CustomerPicker
          value={draft.customer}
          onChange={(customer) => change({ customer, meant_for: [] })}
          onAdd={form.addCustomer}
          input={first}
          error={missing === 'customer' ? text('invoices-customer-missing') : undefined}
        />
      )}
      <div className={styles.two}>
        <AmountField
          label={text('cheques-amount')}
          value={draft.amount}
          currency={form.currency}
          onChange={(amount) => change({ amount })}
          error={missing === 'amount' ? text('settling-amount-missing') : errorAt('amount')}
        />
        <DateField
          label={text('cheques-date')}
          value={draft.dated_on}
          today={today}
          onChange={(dated_on) => change({ dated_on })}
          error={missing === 'date' ? text('cheques-date-missing') : undefined}
        />
        <TextField label={text('cheques-number')} value={draft.number} onChange={(number) => change({ number })} error={errorAt('number')} isLatin />
        <TextField label={text('cheques-bank')} value={draft.bank} onChange={(bank) => change({ bank })} />
        <DateField label={text('cheques-received')} value={draft.received_on} today={today} onChange={(received_on) => change({ received_on })} error={errorAt('on')} />
        <NumberField label={text('cheques-count')} value={draft.count} onChange={(count) => change({ count })} error={errorAt('count')} hint={text('cheques-count-hint')} />
      </div>
    </>
  );
}

/** The open invoices of the customer; none is the oldest due first. */
function MeantFor({ form }: { form: TakeIn }) {
  const text = useText();
  const format = useFormat();
  const { items, draft, change } = form;
  if (items.length === 0) return null;
  return (
    <fieldset className={styles.items}>
      <legend className="dense">{text('cheques-meant-for-which')}</legend>
      {items.map((item) => (
        <Checkbox
          key={item.id}
          isSelected={draft.meant_for.includes(item.id)}
          onChange={(isOn) => change({ meant_for: isOn ? [...draft.meant_for, item.id] : draft.meant_for.filter((id) => id !== item.id) })}
        >
          <span>{text('cheques-item', { number: item.number, due: format.date(item.due_on), open: format.amount(item.open) })}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
