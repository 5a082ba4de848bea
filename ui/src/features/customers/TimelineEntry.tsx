import type { ComponentProps } from 'react';

import type { NoteStep, ProfileChange, TimelineKind, TimelineRow } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { classes } from '../../components/classes';
import { DateText } from '../../components/DateText';
import { useErrorText } from '../../components/ErrorNote';
import { Icon, type IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { kindKey, useSettlementNote } from '../../components/settlementNote';
import styles from './Customers.module.css';
import { FollowUp } from './FollowUp';
import { NoteActs } from './NoteActs';

const ICONS: Record<TimelineKind, IconName> = {
  invoice: 'file-text',
  opening: 'file-text',
  instalment: 'calendar-range',
  payment: 'banknote',
  credit_note: 'file-down',
  discount: 'coins',
  write_off: 'scale',
  compromise: 'handshake',
  reschedule: 'calendar-days',
  withholding_tax: 'landmark',
  set_off: 'refresh-cw',
  bank_charge: 'landmark',
  transfer: 'users',
  refund: 'undo-2',
  payment_returned: 'octagon-x',
  write_off_recovered: 'coins',
  cheque_taken_in: 'wallet',
  cheque_deposited: 'landmark',
  cheque_bounced: 'octagon-x',
  cheque_returned: 'undo-2',
  cheque_replaced: 'refresh-cw',
  loan_applied: 'handshake',
  loan_approved: 'circle-check',
  loan_declined: 'circle-x',
  loan_withdrawn: 'undo-2',
  allocation: 'link',
  letter: 'mail',
  letter_withdrawn: 'undo-2',
  decided_remind: 'scale',
  decided_leave: 'scale',
  credits_looked: 'eye',
  import: 'upload',
  added: 'user',
  merged: 'combine',
  details: 'pencil',
  locked: 'lock',
  held: 'ban',
  hold_lifted: 'circle-check',
  unlocked: 'lock-open',
  note: 'notebook-pen',
  claimed: 'hourglass',
  threatened: 'clock',
  claim_waived: 'x',
  step_done: 'check',
  step_moved: 'calendar',
  step_not_needed: 'x',
  postponed: 'calendar-range',
  disputed: 'ban',
  promised: 'calendar-check',
  item_locked: 'lock',
  item_unlocked: 'lock-open',
  call_made: 'phone',
  call_passed_over: 'skip-forward',
  mail_queued: 'clock',
  mail_redirected: 'pencil',
  mail_handed_over: 'send',
  mail_not_sent: 'circle-x',
  mail_uncertain: 'triangle-alert',
  mail_arrived: 'check',
  mail_again: 'rotate-ccw',
  mail_cancelled: 'ban',
  text_written: 'clock',
  text_opened_sms: 'smartphone',
  text_opened_whatsapp: 'message-square',
  text_opened_zalo: 'message-square',
  text_copied: 'copy',
  text_passed_over: 'ban',
  dispute_ended: 'scale',
};

/** Called as in the account: their number stands among their words. */
const WITHOUT_MONEY: ReadonlySet<TimelineKind> = new Set(['discount', 'write_off', 'compromise', 'reschedule', 'withholding_tax', 'set_off', 'bank_charge', 'transfer', 'refund']);

type Props = { row: TimelineRow } & Pick<ComponentProps<typeof NoteActs>, 'items' | 'onCorrect' | 'onPromise'>;

/** One thing that happened to a customer. */
export function TimelineEntry({ row, items, onCorrect, onPromise }: Props) {
  const text = useText();
  const format = useFormat();
  const isGone = row.taken_back_on !== null;
  return (
    <li className={styles.event}>
      <span className="cap nowrap">
        <DateText value={row.on} />
      </span>
      <span className="off">
        <Icon name={row.note?.kind === 'call' ? 'phone' : ICONS[row.kind]} />
      </span>
      <div className={styles.told}>
        <p className="row wrap">
          <span className={classes(styles.kind, isGone && styles.gone)}>
            <Title row={row} />
          </span>
          <Aside row={row} />
          {row.taken_back_on === null ? null : <Badge icon="undo-2">{text('timeline-taken-back', { date: format.date(row.taken_back_on) })}</Badge>}
        </p>
        {row.note === null ? null : <NoteBody note={row.note} notedOn={row.on} items={items} onCorrect={onCorrect} onPromise={onPromise} />}
        <Words row={row} />
        {row.changes.length > 0 ? <Changes changes={row.changes} /> : null}
      </div>
      <span className={classes('nowrap', isGone && styles.gone)}>{row.amount === null ? null : <Amount value={row.amount} />}</span>
    </li>
  );
}

function Title({ row }: { row: TimelineRow }) {
  const text = useText();
  if (row.note !== null) {
    const kind = row.note.kind;
    return row.note.contact === '' ? text(`timeline-kind-${kind}`) : text(`timeline-with-${kind}`, { contact: row.note.contact });
  }
  if (WITHOUT_MONEY.has(row.kind)) return text(kindKey(row.kind));
  return text(`timeline-is-${row.kind.replaceAll('_', '-')}`, { number: row.number, level: row.level });
}

const ASIDE: Partial<Record<TimelineKind, string>> = {
  letter: 'timeline-pay-by',
  letter_withdrawn: 'timeline-pay-by',
  call_made: 'timeline-pay-by',
  call_passed_over: 'timeline-pay-by',
  step_moved: 'timeline-moved-to',
  postponed: 'timeline-agreed-until',
  promised: 'timeline-promised-for',
  locked: 'timeline-locked-until',
  item_locked: 'timeline-locked-until',
  item_unlocked: 'timeline-locked-until',
  cheque_taken_in: 'timeline-dated',
};

/** The date that belongs to it: due, deadline, or the new day. */
function Aside({ row }: { row: TimelineRow }) {
  const text = useText();
  const format = useFormat();
  if (row.until === null) return null;
  const date = format.date(row.until);
  const id = ASIDE[row.kind] ?? 'timeline-due';
  return <span className="cap">{text(id, { date, level: row.level })}</span>;
}

function Words({ row }: { row: TimelineRow }) {
  const text = useText();
  const format = useFormat();
  const note = useSettlementNote()(row.kind, row.method);
  return (
    <>
      {note === '' ? null : <p className="dense sub">{note}</p>}
      {row.kind === 'postponed' ? <p className="dense sub">{text(row.method === 'interest_waived' ? 'timeline-interest-waived' : 'timeline-interest-runs')}</p> : null}
      {row.kind === 'disputed' ? <p className="dense sub">{text(`disputing-reason-${row.method.replace('_', '-')}`)}</p> : null}
      {row.kind === 'promised' && row.method !== '' ? <p className="dense sub">{text(`promising-state-${row.method.replace('_', '-')}`, { date: row.until === null ? '' : format.date(row.until) })}</p> : null}
      {row.kind === 'dispute_ended' ? <p className="dense sub">{text(`disputing-outcome-${row.method.replace('_', '-')}`)}</p> : null}
      {row.text === '' ? null : (
        <p className="dense sub">
          <bdi>{row.text}</bdi>
        </p>
      )}
      {row.kind === 'mail_not_sent' ? <NotSent code={row.method} /> : null}
      {row.reason === '' ? null : (
        <p className="dense sub">{row.kind.startsWith('mail_') ? text('timeline-server-said', { words: `\u2066${row.reason}\u2069` }) : text('timeline-because', { reason: row.reason })}</p>
      )}
      {row.parts.map((part, at) => (
        <p key={at} className="cap">
          {text('timeline-settles', { number: part.invoice_number, amount: format.amount(part.amount) })}
        </p>
      ))}
    </>
  );
}

/** Why a mail did not leave. */
function NotSent({ code }: { code: string }) {
  const errorText = useErrorText();
  return <p className="dense sub">{errorText({ code, params: {}, blockers: [] }).title}</p>;
}

function NoteBody({ note, ...acts }: ComponentProps<typeof NoteActs>) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <p className={styles.words}>
        <bdi>{note.text === '' ? text('timeline-forgotten') : note.text}</bdi>
      </p>
      {note.next_step === null ? null : <Step step={note.next_step} noteId={note.note_id} />}
      {note.earlier.length === 0 ? null : (
        <details className="cap">
          <summary>{text('timeline-earlier', { count: note.earlier.length, shown: format.count(note.earlier.length) })}</summary>
          {note.earlier.map((earlier, at) => (
            <p key={at} className={styles.words}>
              <DateText value={earlier.replaced_on} /> <bdi className={styles.gone}>{earlier.text}</bdi>
            </p>
          ))}
        </details>
      )}
      {note.can_correct ? <NoteActs note={note} {...acts} /> : null}
    </>
  );
}

function Step({ step, noteId }: { step: NoteStep; noteId: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <div className={classes(styles.next, 'row wrap')}>
      <Icon name="arrow-right" size="s" />
      <span className={step.is_open ? undefined : styles.gone}>{text('timeline-next', { step: step.text, date: format.date(step.due_on) })}</span>
      {step.is_open ? <FollowUp step={{ note_id: noteId, text: step.text }} /> : null}
    </div>
  );
}

function Changes({ changes }: { changes: readonly ProfileChange[] }) {
  const text = useText();
  return (
    <dl className={styles.lines}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="cap">{text(`timeline-field-${field.replaceAll('_', '-')}`)}</dt>
          <dd className="dense">
            {before === '' ? null : <bdi className={styles.gone}>{before}</bdi>}
            <bdi>{after === '' ? text('timeline-emptied') : after}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
