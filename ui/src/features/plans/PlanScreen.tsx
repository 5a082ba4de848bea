import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import type { PlanView } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { AlertDialog, Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { ConfirmBar, Page } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import { Agreement } from './Agreement';
import { PayOffDialog } from './PayOffDialog';
import { PlanBadge } from './PlanBadge';
import styles from './plans.module.css';
import { Bars, Schedule } from './Schedule';

/** One plan: its schedule, what was paid, what that is of the original invoices, and what can be done. */
export function PlanScreen() {
  const text = useText();
  const params: unknown = useParams({ strict: false });
  const query = useCommandQuery('get_plan', { plan_id: Number((params as { planId?: string }).planId) });
  if (query.data) return <Plan view={query.data} />;
  return (
    <Page title={text('plans-title')}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function Plan({ view }: { view: PlanView }) {
  const text = useText();
  const { summary } = view;
  const isAgreed = summary.agreed_on !== null;
  const [isReading, setIsReading] = useState(false);
  const page = { title: text('plans-named', { number: summary.number }), before: <WayBack /> };
  if (isReading) {
    return (
      <Page {...page} actions={<PlanBadge state={summary.state} />}>
        <Agreement plan={summary} onClose={() => setIsReading(false)} />
      </Page>
    );
  }
  const actions = (
    <>
      <PlanBadge state={summary.state} />
      {summary.state === 'declined' ? null : (
        <Button icon="file-text" onPress={() => setIsReading(true)}>
          {text('plans-agreement')}
        </Button>
      )}
    </>
  );
  return (
    <Page {...page} actions={actions} confirm={<Decision view={view} />}>
      <div className={styles.page}>
        <Facts view={view} />
        {summary.state === 'callable' ? <Note tone="red">{text('plans-callable-text', { count: summary.missed_count })}</Note> : null}
        {view.may_be_credit ? <Note tone="amber">{text('plans-credit-warning')}</Note> : null}
        <div className={styles.live}>
          <Bars lines={view.lines} />
          <Schedule lines={view.lines} isAgreed={isAgreed} />
        </div>
        <Carried view={view} />
      </div>
    </Page>
  );
}

function Facts({ view }: { view: PlanView }) {
  const text = useText();
  const format = useFormat();
  const { summary } = view;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{text('plans-customer')}</dt>
        <dd>
          <Link to="/customers/$customerId" params={{ customerId: String(summary.customer_id) }}>
            <bdi>{summary.customer_name}</bdi>
          </Link>
        </dd>
      </div>
      <Fact name={text('plans-debt')}>{format.amount(summary.debt)}</Fact>
      <Fact name={text('plans-paid')}>{format.amount(summary.paid)}</Fact>
      <Fact name={text('plans-left')}>{format.amount(summary.left)}</Fact>
      <Fact name={text('plans-offered-on')}>{format.date(summary.offered_on)}</Fact>
      {summary.agreed_on === null ? null : <Fact name={text('plans-agreed-on')}>{format.date(summary.agreed_on)}</Fact>}
      {view.ended_on === null ? null : <Fact name={text('plans-ended-on')}>{format.date(view.ended_on)}</Fact>}
      {view.replaces_number === null ? null : <Fact name={text('plans-replaces')}>{view.replaces_number}</Fact>}
      <Fact name={text('plans-clause')}>{text('plans-clause-said', { count: view.missed_limit, days: format.count(view.grace_days) })}</Fact>
      <Fact name={text('plans-meanwhile')}>{text(`plans-meanwhile-${view.meanwhile}`)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

/** How much of each original invoice was paid by way of the plan. */
function Carried({ view }: { view: PlanView }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <h2>{text('plans-carried')}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.wide} role="region" aria-label={text('plans-carried')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{text('plans-invoice')}</th>
              <th>{text('plans-due')}</th>
              <th className={styles.fig}>{text('plans-in-plan')}</th>
              <th className={styles.fig}>{text('plans-carried-paid')}</th>
            </tr>
          </thead>
          <tbody>
            {view.carried.map((item) => (
              <tr key={item.invoice_id}>
                <td>
                  <bdi className="num strong">{item.number}</bdi>
                </td>
                <td>{format.date(item.due_on)}</td>
                <td className={styles.fig}>
                  <Amount value={item.amount} />
                </td>
                <td className={styles.fig}>
                  <Amount value={item.paid} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What can be done now; each has a way back. */
function Decision({ view }: { view: PlanView }) {
  const text = useText();
  const { plan_id, number, state, customer_id } = view.summary;
  const navigate = useNavigate();
  const [isBreaking, setIsBreaking] = useState(false);
  const [isPayingOff, setIsPayingOff] = useState(false);
  const agree = useCommandMutation('agree_plan');
  const decline = useCommandMutation('decline_plan');
  const callIn = useCommandMutation('break_plan');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const run = (command: typeof agree, what: string) =>
    command.mutate(
      { plan_id },
      { onSuccess: ({ entry_id }) => announce({ entry_id, done: text(`plans-done-${what}`, { number }), undone: text(`plans-undone-${what}`, { number }) }) },
    );
  const error = agree.error ?? decline.error ?? callIn.error;
  const isRunning = state === 'running' || state === 'missed' || state === 'callable';
  if (state !== 'offered' && !isRunning) return null;
  const anew = () => void navigate({ to: '/plans/new', search: { customer: customer_id, replaces: plan_id } });
  return (
    <ConfirmBar
      label={text('plans-decide')}
      start={
        isRunning ? (
          <>
            <Button variant="quiet" onPress={anew}>
              {text('plans-replan')}
            </Button>
            <Button variant="quiet" onPress={() => setIsPayingOff(true)}>
              {text('plans-pay-off')}
            </Button>
          </>
        ) : (
          <Button variant="quiet" onPress={() => run(decline, 'declined')} isPending={decline.isPending}>
            {text('plans-decline')}
          </Button>
        )
      }
      end={
        state === 'offered' ? (
          <Button variant="primary" size="lg" onPress={() => run(agree, 'agreed')} isPending={agree.isPending}>
            {text('plans-agree')}
          </Button>
        ) : state === 'callable' ? (
          <Button variant="danger" size="lg" onPress={() => setIsBreaking(true)}>
            {text('plans-break')}
          </Button>
        ) : null
      }
    >
      {error ? <ErrorNote error={error} /> : text(isRunning ? 'plans-running-note' : 'plans-offered-note')}
      {isPayingOff ? <PayOffDialog plan={view.summary} onClose={() => setIsPayingOff(false)} /> : null}
      <BreakDialog view={view} isOpen={isBreaking} onClose={() => setIsBreaking(false)} onBreak={() => run(callIn, 'broken')} />
    </ConfirmBar>
  );
}

type BreakProps = { view: PlanView; isOpen: boolean; onClose: () => void; onBreak: () => void };

/** Says what would be open again before the rest is called in. */
function BreakDialog({ view, isOpen, onClose, onBreak }: BreakProps) {
  const text = useText();
  const format = useFormat();
  return (
    <AlertDialog
      isOpen={isOpen}
      onClose={onClose}
      title={text('plans-break-title', { number: view.summary.number })}
      keep={text('plans-break-keep')}
      act={text('plans-break')}
      isDangerous
      onAct={() => {
        onClose();
        onBreak();
      }}
    >
      <p>{text('plans-break-text', { amount: format.amount(view.reopens) })}</p>
    </AlertDialog>
  );
}

function WayBack() {
  const text = useText();
  return (
    <span className="row dense">
      <Link to="/plans">{text('plans-title')}</Link>
      <Icon name="chevron-right" size="s" />
    </span>
  );
}
