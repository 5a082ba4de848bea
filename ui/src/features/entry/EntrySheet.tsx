import { useEffect, type KeyboardEvent } from 'react';
import { Form } from 'react-aria-components';

import type { DueView, Money } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Button, IconButton } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { TermsPicker } from '../../components/TermsPicker';
import { useDebounced } from '../../components/useDebounced';
import { CustomerPicker } from './CustomerPicker';
import { DateDoubt } from './DateDoubt';
import styles from './Entry.module.css';
import { dueOf, useEntry, type Entry, type EntryKind } from './useEntry';

const TYPING_MS = 120;

type Props = { kind: EntryKind; onClose: () => void };

/** One row to enter an invoice or a credit note with the keyboard alone. */
export function EntrySheet({ kind, onClose }: Props) {
  const text = useText();
  const entry = useEntry(kind);
  const { firstField } = entry;
  useEffect(() => firstField.current?.focus(), [firstField]);
  const title = text(kind === 'invoice' ? 'invoices-new' : 'invoices-new-credit-note');
  return (
    <Sheet label={title}>
      <Form
        className={styles.entry ?? ''}
        validationBehavior="aria"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          // A date that was mistyped must not be kept as the one before it.
          const wrong = event.currentTarget.querySelector<HTMLElement>('[data-date] [aria-invalid="true"]');
          if (wrong) wrong.focus();
          else entry.submit(false);
        }}
      >
        <div className={styles.line}>
          <h2>{title}</h2>
          <span className="cap">{text('invoices-entry-keys')}</span>
          <span className="end">
            <IconButton icon="x" size="sm" label={text('invoices-entry-close')} onPress={onClose} />
          </span>
        </div>
        <div className={styles.fields}>
          <Fields kind={kind} entry={entry} />
          <div className={styles.save}>
            <Button variant="primary" type="submit" isPending={entry.isPending}>
              {text('invoices-save')}
            </Button>
          </div>
        </div>
        <Problem entry={entry} />
      </Form>
    </Sheet>
  );
}

function Fields({ kind, entry }: { kind: EntryKind; entry: Entry }) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const { draft, change, missing, recordedCount } = entry;
  const isZero = draft.amount !== '';
  const amountMissing = isZero ? errorText({ code: 'amount.not_positive', params: {} }).title : text('invoices-amount-missing');
  return (
    <>
      <CustomerPicker
        value={draft.customer}
        onChange={(customer) => change({ customer })}
        onAdd={(name) => entry.addCustomer(name, false)}
        input={entry.firstField}
        error={missing === 'customer' ? text('invoices-customer-missing') : undefined}
      />
      <TextField label={text(kind === 'invoice' ? 'invoices-number' : 'invoices-credit-note-number')} value={draft.number} onChange={(number) => change({ number })} isLatin />
      <div data-date>
        <DateField label={text('invoices-issued')} value={draft.issued_on} today={today} onChange={(issued_on) => change({ issued_on })} />
      </div>
      {kind === 'invoice' ? (
        <DueField key={`due-${recordedCount}`} entry={entry} />
      ) : (
        <TextField
          label={text('invoices-credit-note-for')}
          hint={text('invoices-credit-note-hint')}
          value={draft.reference}
          onChange={(reference) => change({ reference })}
        />
      )}
      <AmountField
        key={`amount-${recordedCount}`}
        label={text('invoices-amount')}
        value={draft.amount}
        currency={entry.currency}
        onChange={(amount) => change({ amount })}
        error={missing === 'amount' ? amountMissing : undefined}
      />
    </>
  );
}

/** Terms or a due date; what they make of the amount stands below while it is typed (T1). */
function DueField({ entry }: { entry: Entry }) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const { draft, change, currency } = entry;
  const choices = useCommandQuery('list_terms', null);
  const typed = useDebounced(draft.due, TYPING_MS);
  const amount = draft.amount === '' ? null : { amount: draft.amount, currency };
  const query = useCommandQuery(
    'explain_due',
    { customer_id: draft.customer?.customer_id ?? null, issued_on: draft.issued_on, due: dueOf(typed, today), amount },
    { keepsPrevious: true },
  );
  const due = query.error === null ? query.data : undefined;
  return (
    <div role="presentation" className={styles.keys} onKeyDownCapture={openTerms}>
      <TextField
        label={text('invoices-due-typed')}
        value={draft.due}
        onChange={(next) => change({ due: next })}
        hint={due === undefined ? undefined : <DueHint due={due} />}
        error={query.error === null ? undefined : errorText(query.error).title}
        tail={<TermsPicker choices={choices.data ?? []} onChoose={(terms) => change({ due: terms })} isPassedOver />}
        isLatin
      />
    </div>
  );
}

/** Alt and the arrow open the list of terms, as in any field with a list; Tab passes its button over. */
function openTerms(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' || !event.altKey) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('button[aria-haspopup]')?.click();
}

/** When it is due, and whose terms say so. */
function DueHint({ due }: { due: DueView }) {
  const text = useText();
  if (!due.is_customary) return <DueWords due={due} />;
  return (
    <>
      <DueWords due={due} />
      <span className={styles.due}>{text(`groups-from-${due.terms_from}`, { group: due.group_name })}</span>
    </>
  );
}

/** One date in a few words; several dates or a discount line by line. */
function DueWords({ due }: { due: DueView }) {
  const text = useText();
  const format = useFormat();
  const [part] = due.parts;
  if (part && due.parts.length === 1 && due.discounts.length === 0) {
    if (part.payable_on !== null) return text('invoices-due-shifted', { date: format.longDate(part.due_on), payable: format.longDate(part.payable_on) });
    const said = { date: format.date(due.due_on), count: due.days, days: format.count(due.days) };
    return text(due.is_customary ? 'invoices-due-customary' : 'invoices-due-on', said);
  }
  const figure = (value: Money | null) => (value === null ? '–' : format.amount(value));
  return (
    <>
      {due.parts.map((part) => (
        <span key={part.due_on} className={styles.due}>
          {part.payable_on === null
            ? text('invoices-due-part', { amount: figure(part.amount), date: format.date(part.due_on) })
            : text('invoices-due-part-shifted', { amount: figure(part.amount), date: format.date(part.due_on), payable: format.date(part.payable_on) })}
        </span>
      ))}
      {due.discounts.map((step) => (
        <span key={step.until} className={styles.due}>
          {text('invoices-due-discount', { percent: step.percent, date: format.date(step.until), amount: figure(step.payable) })}
        </span>
      ))}
    </>
  );
}

function Problem({ entry }: { entry: Entry }) {
  const text = useText();
  const { error, namesake } = entry;
  // What is wrong with the terms stands below their field already.
  if (error === null || error.code.startsWith('terms.')) return null;
  if (namesake === null) return <DateDoubt error={error} onConfirm={() => entry.submit(true)} />;
  return (
    <ErrorNote
      error={error}
      actions={
        <Button size="sm" onPress={() => entry.addCustomer(namesake, true)}>
          {text('invoices-add-namesake')}
        </Button>
      }
    />
  );
}
