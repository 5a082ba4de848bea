import { useEffect, useRef } from 'react';
import { Form } from 'react-aria-components';

import type { Currency, CustomerView } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { ClosingOffers } from '../../components/ClosingOffers';
import { DateField } from '../../components/DateField';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import styles from './Customers.module.css';
import { useMethods } from './methods';
import { PayProposal } from './PayProposal';
import { usePayment, type Payment } from './usePayment';

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
          <ClosingOffers offers={payment.closings} receivedOn={draft.received_on} isPending={payment.isPending} onClose={payment.close} />
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
      <DayAndMethod payment={payment} />
      <TextField
        label={text('customers-reference')}
        hint={text('customers-reference-hint')}
        value={draft.reference}
        onChange={(reference) => change({ reference })}
      />
      <Recovery payment={payment} currency={currency} />
      {draft.recovers === null ? (
        <Checkbox isSelected={draft.isOnAccount} onChange={(isOnAccount) => change({ isOnAccount })}>
          {text('customers-leave-on-account')}
        </Checkbox>
      ) : null}
    </>
  );
}

function DayAndMethod({ payment: { draft, change } }: { payment: Payment }) {
  const text = useText();
  const today = useToday();
  const methods = useMethods();
  return (
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
      <Select label={text('customers-method')} isLabelHidden options={methods} value={draft.method} onChange={(method) => change({ method })} />
    </div>
  );
}

/** Money may come for what was given up; that is named as such. */
function Recovery({ payment, currency }: { payment: Payment; currency: Currency }) {
  const text = useText();
  const format = useFormat();
  const { draft, change, writtenOff } = payment;
  if (writtenOff.length === 0) return null;
  const items = writtenOff.map(({ receivable_id, number, amount }) => ({
    id: String(receivable_id),
    label: text('money-written-off', { number, amount: format.amount({ amount, currency }) }),
  }));
  return (
    <>
      <Select<string>
        label={text('money-pays')}
        options={[{ id: 'open', label: text('money-pays-open') }, ...items]}
        value={draft.recovers === null ? 'open' : String(draft.recovers)}
        onChange={(id) => change({ recovers: id === 'open' ? null : Number(id), isOnAccount: false })}
      />
      {draft.recovers === null ? null : <p className="cap">{text('money-recovers')}</p>}
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
