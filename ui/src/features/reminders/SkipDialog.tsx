import { useState } from 'react';

import type { CustomerId, ReceivableId, SkipRequest } from '../../api/generated/contract';
import { FormDialog } from '../../components/Dialog';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';

/** What would be left out of this run: a customer, or one of his invoices. */
export type SkipTarget = {
  customer_id: CustomerId;
  customer_name: string;
  item: { receivable_id: ReceivableId; invoice_number: string } | null;
  /** The reason that stands already. */
  reason: string;
};

type Props = { target: SkipTarget | null; onClose: () => void; onSkip: (request: SkipRequest) => void };

/** Leaves a customer or an invoice out of this run, with the owner's reason. */
export function SkipDialog({ target, onClose, onSkip }: Props) {
  if (!target) return null;
  return <SkipForm key={`${target.customer_id} ${target.item?.receivable_id ?? ''}`} target={target} onClose={onClose} onSkip={onSkip} />;
}

function SkipForm({ target, onClose, onSkip }: Props & { target: SkipTarget }) {
  const text = useText();
  const [reason, setReason] = useState(target.reason);
  const { customer_id, customer_name, item } = target;
  const title = item
    ? text('reminders-skip-item-title', { number: item.invoice_number })
    : text('reminders-skip-customer-title', { customer: customer_name });
  const submit = () => onSkip({ customer_id, receivable_id: item?.receivable_id ?? null, reason: reason.trim() });
  return (
    <FormDialog isOpen onClose={onClose} title={title} cancel={text('reminders-skip-cancel')} submit={text('reminders-skip-submit')} onSubmit={submit}>
      <p className="sub">{text('reminders-skip-text')}</p>
      <TextField label={text('reminders-skip-reason')} hint={text('reminders-skip-reason-hint')} value={reason} onChange={setReason} autoFocus />
    </FormDialog>
  );
}
