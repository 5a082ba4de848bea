import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { CustomerView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { showToast } from '../../components/toasts';
import styles from './Customers.module.css';

type Props = { view: CustomerView };

/** Whether reminders rest. It takes effect at once, apart from the other details. */
export function LockSheet({ view }: Props) {
  const text = useText();
  return (
    <Sheet label={text('customers-reminders')}>
      <div className={styles.fields}>
        <h2>{text('customers-reminders')}</h2>
        {view.profile.lock_reason === null ? <Lock view={view} /> : <Unlock view={view} reason={view.profile.lock_reason} />}
      </div>
    </Sheet>
  );
}

function Lock({ view }: Props) {
  const text = useText();
  const lock = useCommandMutation('lock_customer');
  const [reason, setReason] = useState('');
  const submit = () => {
    if (lock.isPending) return;
    const done = () => showToast({ text: text('customers-was-locked', { name: view.display_name }) });
    lock.mutate({ customer_id: view.customer_id, reason: reason.trim() }, { onSuccess: done });
  };
  return (
    <Form
      className={styles.fields ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={text('customers-lock-reason')} hint={text('customers-lock-hint')} value={reason} onChange={setReason} />
      {lock.error ? <ErrorNote error={lock.error} /> : null}
      <div>
        <Button type="submit" icon="lock" isPending={lock.isPending}>
          {text('customers-lock')}
        </Button>
      </div>
    </Form>
  );
}

function Unlock({ view, reason }: Props & { reason: string }) {
  const text = useText();
  const unlock = useCommandMutation('unlock_customer');
  const done = () => showToast({ text: text('customers-was-unlocked', { name: view.display_name }) });
  return (
    <>
      <p className="row wrap dense">
        <Badge icon="lock" tone="amber">
          {text('customers-locked')}
        </Badge>
        <bdi>{reason === '' ? text('customers-no-reason') : reason}</bdi>
      </p>
      {unlock.error ? <ErrorNote error={unlock.error} /> : null}
      <div>
        <Button icon="lock-open" isPending={unlock.isPending} onPress={() => unlock.mutate({ customer_id: view.customer_id }, { onSuccess: done })}>
          {text('customers-unlock')}
        </Button>
      </div>
    </>
  );
}
