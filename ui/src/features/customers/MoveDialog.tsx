import { useState } from 'react';

import type { AccountRow, CustomerId, Money, SettlementId } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { AmountField } from '../../components/AmountField';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals } from '../../components/numbers';
import { magnitude } from './account';
import { CustomerSearch, type FoundOne } from './CustomerSearch';
import { PayProposal } from './PayProposal';
import { fieldOf, isMistyped, useMove } from './useLeaving';

type Props = { row: AccountRow; customerId: CustomerId; onClose: () => void };

/** Moves money on account to another customer, for one payer who pays for several. */
export function MoveDialog({ row, ...rest }: Props) {
  return row.settlement_id === null ? null : <Dialog row={row} settlementId={row.settlement_id} {...rest} />;
}

function Dialog({ row, settlementId, customerId, onClose }: Props & { settlementId: SettlementId }) {
  const text = useText();
  const format = useFormat();
  const [to, setTo] = useState<FoundOne | null>(null);
  const lies = { amount: magnitude(row.open.amount), currency: row.open.currency };
  const form = useMoveForm(settlementId, { to, lies }, onClose);
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('money-move-title')}
      cancel={text('settling-cancel')}
      submit={text('money-move-keep')}
      onSubmit={form.submit}
      isPending={form.isPending}
      whyDisabled={to === null ? text('money-move-choose') : undefined}
    >
      <p className="sub">{text('money-move-text', { amount: format.amount(lies) })}</p>
      {to === null ? (
        <CustomerSearch label={text('money-move-to')} hint={text('money-move-hint')} without={customerId} onChoose={setTo} />
      ) : (
        <Part form={form} to={to} currency={lies.currency} onAnother={() => setTo(null)} />
      )}
      {form.error !== null && fieldOf(form.error) === undefined ? <ErrorNote error={form.error} /> : null}
    </FormDialog>
  );
}

type Form = ReturnType<typeof useMoveForm>;

/** How much goes to the one who was chosen, and what it settles there. */
function Part({ form, to, currency, onAnother }: { form: Form; to: FoundOne; currency: string; onAnother: () => void }) {
  const text = useText();
  return (
    <>
      <p className="row wrap">
        <bdi className="strong">{to.display_name}</bdi>
        <Button size="sm" variant="quiet" onPress={onAnother}>
          {text('money-move-another')}
        </Button>
      </p>
      <AmountField label={text('settling-amount')} value={form.amount} currency={currency} onChange={form.setAmount} error={form.amountError} autoFocus />
      <Checkbox isSelected={form.isOnAccount} onChange={form.setIsOnAccount}>
        {text('customers-leave-on-account')}
      </Checkbox>
      {form.proposal ? <PayProposal proposal={form.proposal} /> : null}
    </>
  );
}

type Chosen = { to: FoundOne | null; lies: Money };

function useMoveForm(settlement_id: SettlementId, { to, lies }: Chosen, onClose: () => void) {
  const text = useText();
  const errorText = useErrorText();
  const { currency } = lies;
  const [amount, setAmount] = useState(lies.amount);
  const [isOnAccount, setIsOnAccount] = useState(false);
  const [isAmountMissing, setIsAmountMissing] = useState(false);
  const { error, isPending, keep, reset } = useMove(to?.display_name ?? '', onClose);
  const isAmount = amount !== '' && compareDecimals(amount, '0') > 0;
  const isAsked = to !== null && isAmount && !isOnAccount;
  const proposed = useCommandQuery(
    'propose_allocation',
    { customer_id: to?.customer_id ?? 0, amount: { amount: isAmount ? amount : '1', currency }, reference: '' },
    { isEnabled: isAsked, keepsPrevious: true },
  );
  const refused = error !== null && fieldOf(error) === 'amount' ? errorText(error).title : undefined;
  const submit = () => {
    setIsAmountMissing(!isAmount);
    if (to === null || isMistyped() || !isAmount) return;
    keep({ settlement_id, to_customer_id: to.customer_id, amount: { amount, currency }, allocate: isOnAccount ? 'none' : 'auto' });
  };
  return {
    amount,
    setAmount: (typed: string) => {
      setAmount(typed);
      setIsAmountMissing(false);
      reset();
    },
    amountError: isAmountMissing ? text('settling-amount-missing') : refused,
    isOnAccount,
    setIsOnAccount,
    proposal: isAsked ? proposed.data : undefined,
    error,
    isPending,
    submit,
  };
}
