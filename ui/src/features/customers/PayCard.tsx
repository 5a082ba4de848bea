import { useEffect, useRef } from 'react';
import { Form } from 'react-aria-components';

import type { Currency, CustomerView, PaymentMethod } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import styles from './Customers.module.css';
import { PayProposal } from './PayProposal';
import { usePayment, type Payment } from './usePayment';

const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'card', 'wallet', 'cheque', 'other'];

type Props = { view: CustomerView; currency: Currency };

/** Records a payment. What it settles, and why, stands below the amount before it is recorded; Enter records it. */
export function PayCard({ view, currency }: Props) {
  const text = useText();
  const format = useFormat();
  const payment = usePayment(view, currency);
  const { draft, proposal } = payment;
  const amount = draft.amount === '' ? undefined : format.amount({ amount: draft.amount, currency });
  return (
    <aside className={styles.aside} aria-label={text('customers-record-payment')}>
      <Sheet>
        <Form
          className={styles.pay ?? ''}
          validationBehavior="aria"
          aria-label={text('customers-record-payment')}
          onSubmit={(event) => {
            event.preventDefault();
            // A date that was mistyped must not be recorded as the one before it.
            const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
            if (wrong) wrong.focus();
            else payment.submit();
          }}
        >
          <h2>{text('customers-record-payment')}</h2>
          <PayFields payment={payment} currency={currency} />
          {proposal ? <PayProposal proposal={proposal} /> : null}
          {draft.isOnAccount ? <p className="cap">{text('customers-pay-all-on-account')}</p> : null}
          {payment.error && payment.error.code !== 'amount.not_positive' ? <ErrorNote error={payment.error} /> : null}
          <div className={styles.record}>
            <Button variant="primary" type="submit" isPending={payment.isPending}>
              {amount === undefined ? text('customers-record-payment') : text('customers-record-amount', { amount })}
            </Button>
          </div>
        </Form>
      </Sheet>
    </aside>
  );
}

function PayFields({ payment, currency }: { payment: Payment; currency: Currency }) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const { draft, change, recordedCount } = payment;
  const notPositive = errorText({ code: 'amount.not_positive', params: {} }).title;
  const amountError = payment.error?.code === 'amount.not_positive' ? notPositive : payment.isAmountMissing ? missing() : undefined;
  function missing(): string {
    return draft.amount === '' ? text('customers-amount-missing') : notPositive;
  }
  const amountBox = useFocusAfter(recordedCount);
  return (
    <>
      <div ref={amountBox}>
        <AmountField
          key={recordedCount}
          label={text('customers-amount')}
          size="lg"
          value={draft.amount}
          currency={currency}
          onChange={(amount) => change({ amount })}
          error={amountError}
        />
      </div>
      <div className={styles.beside}>
        <span className={styles.word} aria-hidden>
          {text('customers-received-on')}
        </span>
        <DateField
          label={text('customers-received-on')}
          isLabelHidden
          value={draft.received_on}
          today={today}
          onChange={(received_on) => change({ received_on })}
        />
        <span className={styles.word} aria-hidden>
          {text('customers-method')}
        </span>
        <Select
          label={text('customers-method')}
          isLabelHidden
          options={METHODS.map((id) => ({ id, label: text(`customers-method-${id}`) }))}
          value={draft.method}
          onChange={(method) => change({ method })}
        />
      </div>
      <TextField
        label={text('customers-reference')}
        hint={text('customers-reference-hint')}
        value={draft.reference}
        onChange={(reference) => change({ reference })}
      />
      <Checkbox isSelected={draft.isOnAccount} onChange={(isOnAccount) => change({ isOnAccount })}>
        {text('customers-leave-on-account')}
      </Checkbox>
    </>
  );
}

/** The next payment can be typed at once. */
function useFocusAfter(count: number) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (count > 0) box.current?.querySelector('input')?.focus();
  }, [count]);
  return box;
}
