import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { LoanStep, LoanView } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon, type IconName } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Menu, type MenuEntry } from '../../components/Menu';
import { showToast } from '../../components/toasts';
import styles from './Cheques.module.css';
import { LoanStepDialog } from './LoanStepDialog';

const ICONS: Record<LoanView['state'], IconName> = { applied: 'hourglass', approved: 'circle-check', declined: 'circle-x', paid_out: 'check', withdrawn: 'undo-2' };
const STEP_ICONS: Record<LoanStep, IconName> = { approved: 'circle-check', paid_out: 'banknote', declined: 'circle-x', withdrawn: 'undo-2' };

type Asking = { step: LoanStep; loan: LoanView } | null;

/** Applications to finance partners: what they decided, and what they paid. */
export function LoansTab() {
  const text = useText();
  const format = useFormat();
  const query = useCommandQuery('list_loans', null);
  const [asking, setAsking] = useState<Asking>(null);
  return (
    <>
      <Loaded query={query}>
        {({ loans, waiting }) =>
          loans.length === 0 ? (
            <EmptyState icon="handshake" title={text('loans-empty-title')}>
              {text('loans-empty-text')}
            </EmptyState>
          ) : (
            <>
              {waiting.length === 0 ? null : <p className="sub">{text('loans-waiting', { amounts: waiting.map(format.amount).join(' · ') })}</p>}
              <div className={styles.drawer} role="group" aria-label={text('loans-title')}>
                {loans.map((loan) => (
                  <LoanCard key={loan.loan_id} loan={loan} onStep={(step) => setAsking({ step, loan })} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      {asking === null ? null : <LoanStepDialog key={asking.step} step={asking.step} loan={asking.loan} onClose={() => setAsking(null)} />}
    </>
  );
}

/** One application: whose invoice, which partner, how much, and where it is. */
function LoanCard({ loan, onStep }: { loan: LoanView; onStep: (step: LoanStep) => void }) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_entry');
  const takeBack = () => {
    const entry_id = loan.undo_entry_id;
    if (entry_id === null || undo.isPending) return;
    undo.mutate({ entry_id }, { onSuccess: () => showToast({ text: text('components-undone') }) });
  };
  const [first, ...rest] = loan.steps;
  const entries: MenuEntry[] = rest.map((step) => ({ id: step, label: text(`loans-do-${key(step)}`), icon: STEP_ICONS[step], onAct: () => onStep(step) }));
  if (loan.undo_entry_id !== null) entries.push({ id: 'undo', label: text('cheques-undo'), icon: 'undo-2', onAct: takeBack });
  return (
    <article className={styles.cheque} aria-label={text('loans-one', { number: loan.invoice_number, name: loan.customer_name })}>
      <div className="row base">
        <Link to="/customers/$customerId" params={{ customerId: String(loan.customer_id) }} className={styles.name ?? ''} title={loan.customer_name}>
          <bdi className="cut">{loan.customer_name}</bdi>
        </Link>
        <span className="end strong nowrap">
          <Amount value={loan.amount} />
        </span>
      </div>
      <p className="row wrap dense">
        <bdi className="num">{loan.invoice_number}</bdi>
        <bdi className="sub">{loan.partner}</bdi>
      </p>
      <p className="row wrap dense">
        <State icon={ICONS[loan.state]} tone={loan.state === 'declined' ? 'red' : 'sub'}>
          {text(`loans-state-${key(loan.state)}`)}
        </State>
        <span className="cap">{text('cheques-since', { date: format.date(loan.state_on) })}</span>
      </p>
      {loan.commission === null ? null : <p className="dense sub">{text('loans-commission-was', { amount: format.amount(loan.commission) })}</p>}
      {loan.reason === '' ? null : <p className="dense sub">{text('cheques-because', { reason: loan.reason })}</p>}
      {undo.error ? <ErrorNote error={undo.error} /> : null}
      {first === undefined && entries.length === 0 ? null : (
        <div className="row">
          {first === undefined ? null : (
            <Button size="sm" icon={STEP_ICONS[first]} onPress={() => onStep(first)}>
              {text(`loans-do-${key(first)}`)}
            </Button>
          )}
          {entries.length === 0 ? null : (
            <Menu label={text('loans-more', { number: loan.invoice_number })} className={styles.more ?? ''} entries={entries}>
              <Icon name="ellipsis" />
            </Menu>
          )}
        </div>
      )}
    </article>
  );
}

function key(code: LoanView['state'] | LoanStep): string {
  return code.replace('_', '-');
}
