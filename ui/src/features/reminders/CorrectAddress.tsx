import { useState } from 'react';

import type { OutboxMail } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useOnce } from '../../api/useOnce';
import { Checkbox } from '../../components/Choice';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

/** Sends a mail that did not leave to another address. */
export function CorrectAddress({ mail, onDone, onClose }: { mail: OutboxMail; onDone: () => void; onClose: () => void }) {
  const text = useText();
  const correct = useCommandMutation('correct_mail_address');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const submit = useOnce(correct.mutate);
  const { mail_id, customer_name: customer, is_of_customer, known_address } = mail;
  const [address, setAddress] = useState(known_address ?? mail.address);
  const [isForCustomer, setIsForCustomer] = useState(is_of_customer);
  const keep = () =>
    submit({ mail_id, address, is_for_customer: isForCustomer }, ({ entry_id }) => {
      announce({
        entry_id,
        done: text('outbox-corrected', { customer, address: address.trim() }),
        undone: text('outbox-corrected-undone', { customer }),
      });
      onDone();
      onClose();
    });
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('outbox-correct-title', { customer })}
      cancel={text('outbox-correct-cancel')}
      submit={text('outbox-correct-submit')}
      isPending={correct.isPending}
      onSubmit={keep}
    >
      <p className="sub">{text('outbox-correct-text', { number: mail.letter_number })}</p>
      <TextField
        label={text('outbox-correct-address')}
        hint={known_address === null ? undefined : text('outbox-correct-known')}
        type="email"
        isLatin
        value={address}
        onChange={setAddress}
        autoFocus
      />
      {is_of_customer ? (
        <Checkbox isSelected={isForCustomer} onChange={setIsForCustomer}>
          {text('outbox-correct-customer')}
        </Checkbox>
      ) : null}
      {correct.error === null ? null : <ErrorNote error={correct.error} />}
    </FormDialog>
  );
}
