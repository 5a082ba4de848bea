import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { AccountRow, AppliedView } from '../../api/generated/contract';
import { useTakeBackPart } from '../../api/useTakeBackPart';
import { Amount } from '../../components/Amount';
import { AppliedPart } from '../../components/AppliedPart';
import { Button } from '../../components/Button';
import { DateText } from '../../components/DateText';
import type { IconName } from '../../components/Icon';
import { useInstalmentPlace } from '../../components/instalmentPlace';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { kindKey, useSettlementNote } from '../../components/settlementNote';
import { isPartPaid, magnitude, settledBy } from './account';
import { Attachments } from './Attachments';
import styles from './Customers.module.css';
import { DisputeLine } from './Disputing';
import { AgreedLine, DueLines } from './DueLines';
import type { Leaving } from './LeavingDialogs';
import { LockLine } from './LockItem';
import { Level, useStepCount } from './useCustomerColumns';

/** What can be asked about a line. */
export type RowAct = 'undo' | 'settle' | 'interest' | 'postpone' | 'finance' | 'dispute' | 'promise' | 'lock';

type Props = { row: AccountRow; account: readonly AccountRow[]; onApply: () => void; onAct: (what: RowAct) => void; onLeave: (way: Leaving['way']) => void };

const UNDO: Partial<Record<AccountRow['kind'], string>> = { payment: 'customers-undo-payment', credit_note: 'customers-undo-credit-note' };

/** What unfolds below a line of the account. */
export function AccountDetail({ row, account, onApply, onAct, onLeave }: Props) {
  const text = useText();
  const isApplicable = row.kind !== 'invoice' && row.open.amount.startsWith('-');
  const isReturnable = row.kind === 'payment' && (!isZero(row.open.amount) || row.allocations.length > 0);
  const isOpen = row.kind === 'invoice' && !isZero(row.open.amount);
  return (
    <div className={styles.detail}>
      <dl className={styles.lines}>
        {row.kind === 'invoice' ? <InvoiceLines row={row} account={account} onDispute={() => onAct('dispute')} /> : <SettlementLines row={row} />}
        {row.notes.map((note) => (
          <Line key={note.label} name={<bdi>{note.label}</bdi>}>
            <bdi>{note.text}</bdi>
          </Line>
        ))}
      </dl>
      {row.undo_entry_id === null && !isApplicable && !isOpen && !isReturnable ? null : (
        <div className="row wrap">
          {isOpen ? <InvoiceButtons row={row} onAct={onAct} /> : null}
          {isApplicable ? (
            <Button size="sm" icon="link" onPress={onApply}>
              {text('customers-allocate')}
            </Button>
          ) : null}
          <LeaveButtons isApplicable={isApplicable} isReturnable={isReturnable} onLeave={onLeave} />
          {row.undo_entry_id === null ? null : (
            <Button size="sm" icon="undo-2" onPress={() => onAct('undo')}>
              {text(UNDO[row.kind] ?? 'settling-undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What can be done about an open invoice. */
function InvoiceButtons({ row, onAct }: Pick<Props, 'row' | 'onAct'>) {
  const text = useText();
  const acts: readonly { what: RowAct; icon: IconName; label: string; isPossible: boolean }[] = [
    { what: 'settle', icon: 'scale', label: 'settling-open', isPossible: true },
    { what: 'interest', icon: 'hourglass', label: 'interest-to-date', isPossible: row.overdue_days > 0 && row.claim === null },
    { what: 'postpone', icon: 'calendar-range', label: 'postponing-open', isPossible: true },
    { what: 'promise', icon: 'calendar-check', label: 'promising-open', isPossible: true },
    { what: 'finance', icon: 'handshake', label: 'loans-open', isPossible: row.claim === null },
    { what: 'dispute', icon: 'ban', label: 'disputing-open', isPossible: row.dispute === null },
    { what: 'lock', icon: 'lock', label: 'locking-open', isPossible: row.lock === null },
  ];
  return acts
    .filter(({ isPossible }) => isPossible)
    .map(({ what, icon, label }) => (
      <Button key={what} size="sm" icon={icon} onPress={() => onAct(what)}>
        {text(label)}
      </Button>
    ));
}

type LeaveProps = { isApplicable: boolean; isReturnable: boolean; onLeave: Props['onLeave'] };

/** The ways in which money leaves the account again. */
function LeaveButtons({ isApplicable, isReturnable, onLeave }: LeaveProps) {
  const text = useText();
  return (
    <>
      {isApplicable ? (
        <>
          <Button size="sm" icon="coins" onPress={() => onLeave('refund')}>
            {text('money-refund-open')}
          </Button>
          <Button size="sm" icon="users" onPress={() => onLeave('move')}>
            {text('money-move-open')}
          </Button>
        </>
      ) : null}
      {isReturnable ? (
        <Button size="sm" icon="octagon-x" onPress={() => onLeave('return')}>
          {text('money-return-open')}
        </Button>
      ) : null}
    </>
  );
}

function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function InvoiceLines({ row, account, onDispute }: Pick<Props, 'row' | 'account'> & { onDispute: () => void }) {
  const text = useText();
  const format = useFormat();
  const stepCount = useStepCount();
  const settlements = settledBy(row, account);
  return (
    <>
      <Line name={text('customers-open')}>
        <Amount value={row.open} tone={row.overdue_days > 0 ? 'overdue' : 'plain'} />
        {isPartPaid(row) ? <span className="off">{text('customers-open-of', { amount: format.amount(row.amount) })}</span> : null}
      </Line>
      {row.due_on === null ? null : (
        <Line name={text('customers-due')}>
          <DueLines row={row} />
        </Line>
      )}
      {row.agreed_due === null ? null : (
        <Line name={text('postponing-line')}>
          <AgreedLine agreed={row.agreed_due} number={row.number} />
        </Line>
      )}
      <RestLines row={row} onDispute={onDispute} />
      <PlanLines row={row} />
      {row.invoice_id === null || row.claim !== null || row.instalment !== null ? null : (
        <Line name={text('attachments-line')}>
          <Attachments invoiceId={row.invoice_id} number={row.number} />
        </Line>
      )}
      <Line name={text('customers-level')}>
        {row.level === 0 ? (
          text('customers-not-reminded')
        ) : (
          <>
            <Level level={row.level} count={stepCount} />
            {text('customers-at-level', { level: row.level })}
          </>
        )}
      </Line>
      {account
        .filter((each) => each.about_receivable_id !== null && each.about_receivable_id === row.receivable_id)
        .map((each) => (
          <Line key={each.receivable_id} name={text(`interest-kind-${(each.claim ?? 'interest').replace('_', '-')}`)}>
            <bdi>{each.number}</bdi>
            <Amount value={each.amount} />
            {isZero(each.open.amount) ? null : <span className="off">{text('interest-still-open', { amount: format.amount(each.open) })}</span>}
          </Line>
        ))}
      {settlements.map(({ key, row: settlement, amount }) => (
        <Line key={key} name={text(kindKey(settlement.kind))}>
          <DateText value={settlement.dated_on} />
          <SettlementNote row={settlement} />
          <bdi>{settlement.number}</bdi>
          <Amount value={{ ...settlement.amount, amount }} />
        </Line>
      ))}
    </>
  );
}

/** Why it is not claimed: in dispute, or let alone. */
function RestLines({ row, onDispute }: { row: AccountRow; onDispute: () => void }) {
  const text = useText();
  return (
    <>
      {row.dispute === null ? null : (
        <Line name={text('disputing-line')}>
          <DisputeLine dispute={row.dispute} number={row.number} onEnd={onDispute} />
        </Line>
      )}
      {row.lock === null ? null : (
        <Line name={text('locking-line')}>
          <LockLine lock={row.lock} row={row} />
        </Line>
      )}
    </>
  );
}

/** Which instalment it is, or which plans it went into and what they paid of it. */
function PlanLines({ row }: { row: AccountRow }) {
  const text = useText();
  const place = useInstalmentPlace()(row.instalment);
  const format = useFormat();
  return (
    <>
      {row.instalment === null ? null : (
        <Line name={text('plans-instalment')}>
          <PlanLink id={row.instalment.plan_id} number={row.number.replace(/\/\d+$/u, '')} />
          <span className="off">{place}</span>
        </Line>
      )}
      {row.plans.map((plan) => (
        <Line key={plan.plan_id} name={text('plans-paid-through')}>
          <PlanLink id={plan.plan_id} number={plan.number} />
          <Amount value={plan.paid} />
          <span className="off">{text('plans-paid-through-of', { amount: format.amount(plan.amount), state: text(`plans-state-${plan.state}`) })}</span>
        </Line>
      ))}
    </>
  );
}

function PlanLink({ id, number }: { id: number; number: string }) {
  return (
    <Link to="/plans/$planId" params={{ planId: String(id) }}>
      <bdi className="num">{number}</bdi>
    </Link>
  );
}

function SettlementLines({ row }: { row: AccountRow }) {
  const text = useText();
  return (
    <>
      {row.allocations.map((part) => (
        <Line key={part.allocation_id} name={text('customers-settles')}>
          <Part part={part} />
        </Line>
      ))}
      {isZero(row.open.amount) ? null : (
        <Line name={text('customers-on-account')}>
          <Amount value={{ ...row.open, amount: magnitude(row.open.amount) }} />
        </Line>
      )}
    </>
  );
}

/** Why it was written off, or the rate of the tax. */
function SettlementNote({ row }: { row: AccountRow }) {
  const note = useSettlementNote()(row.kind, row.method);
  return note === '' ? null : <span className="sub">{note}</span>;
}

function Part({ part }: { part: AppliedView }) {
  return <AppliedPart number={part.invoice_number} amount={part.amount} way={useTakeBackPart(part.allocation_id)} />;
}
