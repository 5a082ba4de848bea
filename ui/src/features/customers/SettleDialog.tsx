import type { AccountRow, ReceivableId, WriteOffReason } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { DateField } from '../../components/DateField';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals, sumDecimals } from '../../components/numbers';
import { Select } from '../../components/Select';
import { kindKey } from '../../components/settlementNote';
import { fieldOf } from './settling';
import { hasWords, useSettling, type Settling, type WayKind } from './useSettling';

const KINDS: readonly WayKind[] = ['write_off', 'compromise', 'discount', 'bank_charge', 'withholding_tax', 'set_off'];
const REASONS: readonly WriteOffReason[] = ['uncollectable', 'too_small', 'goodwill', 'other'];

type Props = { row: AccountRow | null; onClose: () => void };

/** Ends the claim of an open invoice, or a part of it, by something that is no money. */
export function SettleDialog({ row, onClose }: Props) {
  const id = row?.receivable_id ?? null;
  return row === null || id === null ? null : <Dialog row={row} receivableId={id} onClose={onClose} />;
}

function Dialog({ row, receivableId, onClose }: { row: AccountRow; receivableId: ReceivableId; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const today = useToday();
  const settling = useSettling(row, receivableId, onClose);
  const { draft, change, amount, error } = settling;
  const wrongAt = error === null ? undefined : fieldOf(error.code);
  const errorAt = (field: string) => (error !== null && wrongAt === field ? said(errorText(error)) : undefined);
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('settling-title', { number: row.number })}
      cancel={text('settling-cancel')}
      submit={text('settling-keep')}
      isPending={settling.isPending}
      onSubmit={settling.submit}
    >
      <p className="sub">{text('settling-text', { open: format.amount(row.open) })}</p>
      <Select<WayKind>
        label={text('settling-how')}
        options={KINDS.map((id) => ({ id, label: text(kindKey(id)) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind, amount: null })}
        autoFocus
      />
      <AmountField
        key={draft.kind}
        label={text('settling-amount')}
        value={amount}
        currency={row.open.currency}
        onChange={(typed) => change({ amount: typed })}
        hint={<Rest row={row} amount={amount} />}
        error={settling.isAmountMissing ? text('settling-amount-missing') : errorAt('amount')}
      />
      <DateField label={text('settling-date')} value={draft.effective_on} today={today} onChange={(effective_on) => change({ effective_on })} error={errorAt('date')} />
      <Details settling={settling} errorAt={errorAt} />
      {error !== null && wrongAt === undefined ? <ErrorNote error={error} /> : null}
    </FormDialog>
  );
}

function said({ title, hint }: { title: string; hint: string | null }): string {
  return hint === null ? title : `${title}. ${hint}`;
}

/** What would stay open. */
function Rest({ row, amount }: { row: AccountRow; amount: string }) {
  const text = useText();
  const format = useFormat();
  if (amount === '' || compareDecimals(amount, row.open.amount) > 0) return null;
  const rest = sumDecimals([row.open.amount, `-${amount}`]);
  if (compareDecimals(rest, '0') === 0) return text('settling-nothing-left');
  return text('settling-left', { rest: format.amount({ ...row.open, amount: rest }) });
}

type DetailsProps = { settling: Settling; errorAt: (field: string) => string | undefined };

/** What belongs to the way that was chosen. */
function Details({ settling, errorAt }: DetailsProps) {
  const text = useText();
  const { draft, change } = settling;
  const { kind } = draft;
  return (
    <>
      {kind === 'discount' ? <Offer settling={settling} /> : null}
      {kind === 'write_off' ? (
        <Select<WriteOffReason>
          label={text('settling-reason')}
          options={REASONS.map((id) => ({ id, label: text(`settling-reason-${id.replace('_', '-')}`) }))}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorAt('reason')}
        />
      ) : null}
      {hasWords(kind) ? <TextField label={text('settling-words')} value={draft.words} onChange={(words) => change({ words })} error={errorAt('words')} /> : null}
      {kind === 'withholding_tax' ? (
        <TextField label={text('settling-rate')} value={draft.rate} onChange={(rate) => change({ rate })} error={errorAt('rate')} tail="%" isLatin />
      ) : null}
      {hasWords(kind) ? null : (
        <TextField
          label={text(kind === 'set_off' ? 'settling-their-invoice' : 'settling-certificate')}
          value={draft.number}
          onChange={(number) => change({ number })}
          error={errorAt('number')}
        />
      )}
    </>
  );
}

/** What the terms of the invoice give. The owner decides outside of it. */
function Offer({ settling: { offer, draft } }: { settling: Settling }) {
  const text = useText();
  const format = useFormat();
  if (offer === undefined) return null;
  if (offer === null) return <p className="cap">{text('settling-no-discount')}</p>;
  const values = { percent: format.decimal(offer.percent), date: format.date(offer.until), amount: format.amount(offer.amount) };
  return <p className="cap">{text(draft.effective_on <= offer.until ? 'settling-discount' : 'settling-discount-late', values)}</p>;
}
