import { useId, useRef, type KeyboardEvent } from 'react';
import { Form, TextField } from 'react-aria-components';

import type { PayerCandidate, PaymentMethod } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { Amount } from '../../components/Amount';
import { ChoiceInput, ChoiceList, movedChoice } from '../../components/ChoiceList';
import { ClosingOffers } from '../../components/ClosingOffers';
import { classes } from '../../components/classes';
import { DateField } from '../../components/DateField';
import { FieldLabel, FieldNotes } from '../../components/Field';
import fields from '../../components/Field.module.css';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import { DateDoubt } from './DateDoubt';
import styles from './Entry.module.css';
import { useMethods } from './methods';
import { usePayEntry, type PayEntry } from './usePayEntry';

/** Records payments without a bank file: an amount, perhaps a name, Enter. */
export function PaySheet() {
  const text = useText();
  const today = useToday();
  const methods = useMethods();
  const entry = usePayEntry();
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    // A date that was mistyped must not be recorded as the one before it.
    const wrong = form.current?.querySelector<HTMLElement>('[data-date] [aria-invalid="true"]');
    if (wrong) wrong.focus();
    else entry.submit();
  };
  return (
    <Sheet label={text('payments-record')}>
      <Form
        ref={form}
        className={styles.entry ?? ''}
        validationBehavior="aria"
        aria-label={text('payments-record')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.money}>
          <div data-date>
            <DateField label={text('payments-received-on')} value={entry.received_on} today={today} onChange={entry.setReceivedOn} />
          </div>
          <Select<PaymentMethod> label={text('payments-method')} options={methods} value={entry.method} onChange={entry.setMethod} />
          <AmountOrName entry={entry} onEnter={submit} />
        </div>
        <ClosingOffers offers={entry.closing.offers} receivedOn={entry.received_on} isPending={entry.closing.isPending} onClose={entry.closing.close} />
        <DateDoubt error={entry.error} onConfirm={entry.confirmDate} />
      </Form>
    </Sheet>
  );
}

/** The field that is typed into, and below it who may have paid. */
function AmountOrName({ entry, onEnter }: { entry: PayEntry; onEnter: () => void }) {
  const text = useText();
  const id = useId();
  const { found, active } = entry;
  const candidates = found?.candidates ?? [];
  const isListed = candidates.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = movedChoice(event.key, active, candidates.length);
    if (moved !== undefined) {
      event.preventDefault();
      entry.setActive(moved);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Escape' && entry.typed !== '') {
      event.stopPropagation();
      entry.type('');
    }
  };
  return (
    <div className={styles.found}>
      <TextField className={fields.field} value={entry.typed} onChange={entry.type} onKeyDown={onKeyDown}>
        <FieldLabel>{text('payments-typed')}</FieldLabel>
        <div className={classes(fields.box, fields.lg)}>
          <ChoiceInput list={id} isListed={isListed} active={active} autoFocus />
        </div>
        <FieldNotes hint={<Hint entry={entry} />} />
      </TextField>
      {isListed ? (
        <ChoiceList
          id={id}
          label={text('payments-candidates')}
          options={candidates.map((candidate, index) => ({ key: `${candidate.customer_id}-${index}`, content: <Candidate candidate={candidate} /> }))}
          active={active}
          onChoose={(index) => {
            const candidate = candidates[index];
            if (candidate && entry.isSettled) entry.record(candidate, false);
          }}
        />
      ) : null}
      {found && found.more_count > 0 ? (
        <p className="cap">{text('payments-more', { count: found.more_count })}</p>
      ) : null}
    </div>
  );
}

/** What the keys do, or what keeps Enter from recording. */
function Hint({ entry }: { entry: PayEntry }) {
  const text = useText();
  const { found, isSettled } = entry;
  const isNobody = found?.candidates.length === 0 && isSettled;
  const key = () => {
    if (isNobody) return 'payments-nobody';
    if (entry.note === 'look') return 'payments-look';
    if (found?.is_ambiguous && entry.active === null) return entry.note === 'choose' ? 'payments-choose' : 'payments-ambiguous';
    return 'payments-keys';
  };
  return <span role="status">{text(key())}</span>;
}

function Candidate({ candidate }: { candidate: PayerCandidate }) {
  const text = useText();
  const format = useFormat();
  const { parts, unapplied } = candidate;
  return (
    <span className={styles.candidate}>
      <span className={styles.who}>
        <bdi className="strong cut" title={candidate.customer_name}>
          {candidate.customer_name}
        </bdi>
        <bdi className="cap">{candidate.customer_number}</bdi>
      </span>
      <span className={styles.why}>{text(`payments-why-${candidate.why.replaceAll('_', '-')}`)}</span>
      <span className={styles.what}>
        {parts.slice(0, 3).map((part) => (
          <bdi key={part.receivable_id}>{text('payments-part', { number: part.invoice_number, due: format.shortDate(part.due_on) })}</bdi>
        ))}
        {parts.length > 3 ? <span>{text('payments-more-parts', { count: parts.length - 3 })}</span> : null}
        {isZero(unapplied.amount) ? null : <span>{text('payments-on-account-rest', { amount: format.amount(unapplied) })}</span>}
      </span>
      <span className={styles.sum}>
        <Amount value={candidate.amount} />
      </span>
    </span>
  );
}
