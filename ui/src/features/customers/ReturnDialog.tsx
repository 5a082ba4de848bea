import { useState } from 'react';

import type { AccountRow, SettlementId } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { magnitude } from './account';
import { fieldOf, isMistyped, useReturn } from './useLeaving';

type Props = { row: AccountRow | null; onClose: () => void };

/** Asks on which day the bank took a payment back. */
export function ReturnDialog({ row, onClose }: Props) {
  const id = row?.settlement_id ?? null;
  return row === null || id === null ? null : <Dialog row={row} settlementId={id} onClose={onClose} />;
}

function Dialog({ row, settlementId, onClose }: { row: AccountRow; settlementId: SettlementId; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const errorText = useErrorText();
  const [on, setOn] = useState(today);
  const amount = format.amount({ ...row.amount, amount: magnitude(row.amount.amount) });
  const { error, isPending, keep, reset } = useReturn(amount, onClose);
  const isDateWrong = fieldOf(error) === 'date';
  const submit = () => {
    if (!isMistyped()) keep({ settlement_id: settlementId, returned_on: on });
  };
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('money-return-title', { amount, date: format.date(row.dated_on) })}
      cancel={text('settling-cancel')}
      submit={text('money-return-keep')}
      onSubmit={submit}
      isPending={isPending}
    >
      <p className="sub">{text('money-return-text')}</p>
      <DateField
        label={text('money-return-on')}
        value={on}
        today={today}
        onChange={(day) => {
          setOn(day);
          reset();
        }}
        error={error !== null && isDateWrong ? errorText(error).title : undefined}
        autoFocus
      />
      {error !== null && !isDateWrong ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}
