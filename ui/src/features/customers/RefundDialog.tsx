import { useState } from 'react';

import type { AccountRow, PaymentMethod, SettlementId } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import { Select } from '../../components/Select';
import { magnitude } from './account';
import { useMethods } from './methods';
import { fieldOf, isMistyped, useRefund } from './useLeaving';

type Props = { row: AccountRow | null; onAccount: string; onClose: () => void };

/** Pays money on account back to the customer. */
export function RefundDialog({ row, ...rest }: Props) {
  const id = row?.settlement_id ?? null;
  return row === null || id === null ? null : <Dialog row={row} settlementId={id} {...rest} />;
}

type DialogProps = Omit<Props, 'row'> & { row: AccountRow; settlementId: SettlementId };

function Dialog({ row, settlementId, onAccount, onClose }: DialogProps) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const methods = useMethods();
  const errorText = useErrorText();
  const currency = row.open.currency;
  const [amount, setAmount] = useState(magnitude(row.open.amount));
  const [on, setOn] = useState(today);
  const [method, setMethod] = useState<PaymentMethod>('transfer');
  const [reason, setReason] = useState('');
  const [isAmountMissing, setIsAmountMissing] = useState(false);
  const { error, isPending, keep, reset } = useRefund(row, onClose);
  const wrongAt = fieldOf(error);
  const errorAt = (field: string) => (error !== null && wrongAt === field ? errorText(error).title : undefined);
  const submit = () => {
    const isMissing = amount === '' || compareDecimals(amount, '0') <= 0;
    setIsAmountMissing(isMissing);
    if (isMistyped() || isMissing) return;
    keep({ settlement_id: settlementId, amount: { amount, currency }, refunded_on: on, method, reason });
  };
  const changed = <T,>(set: (value: T) => void) => (value: T) => {
    set(value);
    setIsAmountMissing(false);
    reset();
  };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('money-refund-title')}
      cancel={text('settling-cancel')}
      submit={text('money-refund-keep')}
      onSubmit={submit}
      isPending={isPending}
    >
      <p className="sub">{text('money-refund-text', { amount: format.amount({ amount: onAccount, currency }) })}</p>
      <AmountField
        label={text('settling-amount')}
        value={amount}
        currency={currency}
        onChange={changed(setAmount)}
        error={isAmountMissing ? text('settling-amount-missing') : errorAt('amount')}
      />
      <DateField label={text('money-refund-on')} value={on} today={today} onChange={changed(setOn)} error={errorAt('date')} />
      <Select<PaymentMethod> label={text('customers-method')} options={methods} value={method} onChange={setMethod} />
      <TextField label={text('money-refund-reason')} value={reason} onChange={changed(setReason)} />
      {error !== null && wrongAt === undefined ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}
