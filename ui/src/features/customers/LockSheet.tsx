import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { CustomerView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { showToast } from '../../components/toasts';
import styles from './Customers.module.css';
import { lockOf, type CustomerLock } from './profile';

type Props = { view: CustomerView };

/** Whether reminders rest. It takes effect at once, apart from the other details. */
export function LockSheet({ view }: Props) {
  const text = useText();
  const lock = lockOf(view.profile, useToday());
  return (
    <Sheet label={text('customers-reminders')}>
      <div className={styles.fields}>
        <h2>{text('customers-reminders')}</h2>
        {lock === null ? <Lock view={view} /> : <Unlock view={view} lock={lock} />}
      </div>
    </Sheet>
  );
}

function Lock({ view }: Props) {
  const text = useText();
  const lock = useCommandMutation('lock_customer');
  const errorText = useErrorText();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const isPast = lock.error?.code === 'item_lock.past';
  const submit = () => {
    if (lock.isPending) return;
    const done = () => showToast({ text: text('customers-was-locked', { name: view.display_name }) });
    lock.mutate({ customer_id: view.customer_id, reason: reason.trim(), until: until === '' ? null : until }, { onSuccess: done });
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
      <DateField
        label={text('locking-until')}
        hint={text('locking-until-hint')}
        value={until}
        today={today}
        onChange={(day) => {
          setUntil(day);
          lock.reset();
        }}
        error={lock.error && isPast ? errorText(lock.error).title : undefined}
      />
      {lock.error && !isPast ? <ErrorNote error={lock.error} /> : null}
      <div>
        <Button type="submit" icon="lock" isPending={lock.isPending}>
          {text('customers-lock')}
        </Button>
      </div>
    </Form>
  );
}

function Unlock({ view, lock: { reason, until } }: Props & { lock: CustomerLock }) {
  const text = useText();
  const format = useFormat();
  const unlock = useCommandMutation('unlock_customer');
  const done = () => showToast({ text: text('customers-was-unlocked', { name: view.display_name }) });
  return (
    <>
      <p className="row wrap dense">
        <Badge icon="lock" tone="amber">
          {until === null ? text('customers-locked') : text('customers-locked-until', { date: format.date(until) })}
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
