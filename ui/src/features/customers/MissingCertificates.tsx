import { useRef, useState } from 'react';

import type { Currency, CustomerId, MissingCertificate } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { FormDialog } from '../../components/Dialog';
import { useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './Customers.module.css';

type Props = { customerId: CustomerId; currency: Currency };

/** Tax that the customer withheld, and whose certificate has not come yet; nothing stands here without any. */
export function MissingCertificates({ customerId, currency }: Props) {
  const query = useCommandQuery('get_withholding', { customer_id: customerId });
  const [asked, setAsked] = useState<MissingCertificate | null>(null);
  const missing = (query.data?.missing ?? []).filter((tax) => tax.amount.currency === currency);
  return (
    <>
      {missing.length === 0 ? null : <List missing={missing} onAsk={setAsked} />}
      {asked === null ? null : <CertificateDialog tax={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function List({ missing, onAsk }: { missing: readonly MissingCertificate[]; onAsk: (tax: MissingCertificate) => void }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className={styles.cheques} aria-label={text('closing-certificates')}>
      <p className="row wrap">
        <span className="strong">{text('closing-certificates')}</span>
        <span className="cap">{text('closing-certificates-note')}</span>
      </p>
      <ul>
        {missing.map((tax) => (
          <li key={tax.settlement_id} className="row wrap">
            <span className="nowrap">{format.date(tax.withheld_on)}</span>
            <bdi className="sub">{tax.invoice_number}</bdi>
            <Button size="sm" onPress={() => onAsk(tax)}>
              {text('closing-certificate-came')}
            </Button>
            <span className="end nowrap">
              <Amount value={tax.amount} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CertificateDialog({ tax, onClose }: { tax: MissingCertificate; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const [number, setNumber] = useState('');
  const keep = useCommandMutation('keep_certificate');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const submit = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    keep.mutate(
      { settlement_id: tax.settlement_id, number },
      {
        onSuccess: ({ entry_id }) => {
          announce({ entry_id, done: text('closing-certificate-kept', { number }), undone: text('closing-certificate-undone', { number }) });
          onClose();
        },
        // What was kept is kept: only a refusal opens the form again.
        onError: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('closing-certificate-title', { number: tax.invoice_number, amount: format.amount(tax.amount) })}
      cancel={text('settling-cancel')}
      submit={text('closing-certificate-keep')}
      onSubmit={submit}
      isPending={keep.isPending}
    >
      <TextField
        label={text('settling-certificate')}
        value={number}
        onChange={(typed) => {
          setNumber(typed);
          keep.reset();
        }}
        error={keep.error === null ? undefined : errorText(keep.error).title}
        autoFocus
      />
    </FormDialog>
  );
}
