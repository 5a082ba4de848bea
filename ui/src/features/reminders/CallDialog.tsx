import { useState } from 'react';

import type { NotNowItem, TakeCall } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useOnce } from '../../api/useOnce';
import { RadioGroup } from '../../components/Choice';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

const OUTCOMES = ['made', 'passed-over'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Says what became of a call that the ladder waits for (R17). */
export function CallDialog({ item, onClose }: { item: NotNowItem; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const take = useCommandMutation('take_call');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const submit = useOnce(take.mutate);
  const [outcome, setOutcome] = useState<Outcome>('made');
  const [words, setWords] = useState('');
  const keep = () => {
    const request: TakeCall = { receivable_id: item.receivable_id, is_made: outcome === 'made', words };
    submit(request, ({ entry_id, item_count }) => {
      announce({ entry_id, done: text('calling-done', { count: item_count, shown: format.count(item_count) }), undone: text('calling-undone') });
      onClose();
    });
  };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('calling-title', { customer: item.customer_name })}
      cancel={text('calling-cancel')}
      submit={text('calling-keep')}
      isPending={take.isPending}
      onSubmit={keep}
    >
      <p className="sub">{text('calling-text', { number: item.invoice_number })}</p>
      <Phone customerId={item.customer_id} />
      <RadioGroup<Outcome> label={text('calling-outcome')} options={OUTCOMES.map((id) => ({ id, label: text(`calling-${id}`) }))} value={outcome} onChange={setOutcome} />
      <TextField label={text('calling-words')} hint={text('calling-words-hint')} value={words} onChange={setWords} />
      {take.error === null ? null : <ErrorNote error={take.error} />}
    </FormDialog>
  );
}

/** The number to call: that of the contact for reminders, else of the one for invoices, else of the customer. */
function Phone({ customerId }: { customerId: number }) {
  const text = useText();
  const customer = useCommandQuery('get_customer', { customer_id: customerId });
  if (customer.data === undefined) return null;
  const { profile } = customer.data;
  const contact = ['reminder', 'billing'].map((role) => profile.contacts.find((each) => each.role === role && each.phone !== '')).find((each) => each !== undefined);
  if (contact !== undefined) return <p className="strong">{text('calling-phone-of', { name: contact.name, phone: `\u2066${contact.phone}\u2069` })}</p>;
  return profile.phone === '' ? null : <p className="strong">{text('calling-phone', { phone: `\u2066${profile.phone}\u2069` })}</p>;
}
