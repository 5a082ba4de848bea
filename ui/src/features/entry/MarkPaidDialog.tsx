import { useRef, useState } from 'react';

import type { InvoiceRow, PaymentMethod } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { useFormat, useText } from '../../components/locale';
import { Select } from '../../components/Select';
import { DateDoubt } from './DateDoubt';
import { useMethods } from './methods';
import { useTakeBack } from './useTakeBack';

type Props = { row: InvoiceRow | null; onClose: () => void };

/** Records that all that is open of an invoice came in; the day can be changed, Enter records it. */
export function MarkPaidDialog({ row, onClose }: Props) {
  return row === null ? null : <Dialog row={row} onClose={onClose} />;
}

function Dialog({ row, onClose }: { row: InvoiceRow; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const methods = useMethods();
  const [received_on, setReceivedOn] = useState(today);
  const [method, setMethod] = useState<PaymentMethod>('transfer');
  const pay = useCommandMutation('mark_paid');
  const announce = useTakeBack();
  const isRunning = useRef(false);
  const amount = format.amount(row.open);
  const submit = (is_date_confirmed: boolean) => {
    // A date that was mistyped must not be recorded as the one before it.
    if (isRunning.current || document.querySelector('[role="dialog"] [aria-invalid="true"]') !== null) return;
    isRunning.current = true;
    pay.mutate(
      { receivable_id: row.receivable_id, received_on, method, is_date_confirmed },
      {
        onSuccess: (receipt) => {
          announce(text('invoices-marked-paid', { number: row.number, amount }), receipt.entry_id);
          onClose();
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('invoices-mark-paid-title', { number: row.number })}
      cancel={text('invoices-cancel')}
      submit={text('invoices-record-paid', { amount })}
      onSubmit={() => submit(false)}
      isPending={pay.isPending}
    >
      <p className="sub">{text('invoices-mark-paid-text', { name: row.customer_name, amount })}</p>
      <DateField label={text('payments-received-on')} value={received_on} today={today} onChange={setReceivedOn} autoFocus />
      <Select<PaymentMethod> label={text('payments-method')} options={methods} value={method} onChange={setMethod} />
      <DateDoubt error={pay.error} onConfirm={() => submit(true)} />
    </FormDialog>
  );
}
