import { Link } from '@tanstack/react-router';

import type { ChequeStep, ChequeView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { Amount } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { ChequeState } from '../../components/ChequeState';
import { Checkbox } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { Menu, type MenuEntry } from '../../components/Menu';
import { showToast } from '../../components/toasts';
import styles from './Cheques.module.css';
import { canDeposit, offered } from './cheques';

type Props = {
  cheque: ChequeView;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
  onStep: (step: ChequeStep) => void;
  onReplace: () => void;
};

/** One cheque, as the paper says it: who, how much, from when on, and where it is. */
export function ChequeCard({ cheque, isChosen, onChoose, onStep, onReplace }: Props) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_entry');
  const [first, ...rest] = offered(cheque);
  const takeBack = () => {
    const entry_id = cheque.undo_entry_id;
    if (entry_id === null || undo.isPending) return;
    undo.mutate({ entry_id }, { onSuccess: () => showToast({ text: text('components-undone') }) });
  };
  const entries: MenuEntry[] = rest.map((step) => ({ id: step, label: text(`cheques-do-${step}`), icon: step === 'returned' ? 'undo-2' : 'octagon-x', onAct: () => onStep(step) }));
  if (cheque.steps.includes('replaced')) entries.push({ id: 'replaced', label: text('cheques-do-replaced'), icon: 'refresh-cw', onAct: onReplace });
  if (cheque.undo_entry_id !== null) entries.push({ id: 'undo', label: text('cheques-undo'), icon: 'undo-2', onAct: takeBack });
  return (
    <article className={styles.cheque} aria-label={text('cheques-one', { number: cheque.number, name: cheque.customer_name })}>
      <div className="row base">
        {canDeposit(cheque) ? <Checkbox label={text('cheques-choose', { number: cheque.number })} isSelected={isChosen} onChange={onChoose} /> : null}
        <Link to="/customers/$customerId" params={{ customerId: String(cheque.customer_id) }} className={styles.name ?? ''} title={cheque.customer_name}>
          <bdi className="cut">{cheque.customer_name}</bdi>
        </Link>
        <span className="end strong nowrap">
          <Amount value={cheque.amount} />
        </span>
      </div>
      <p className="row wrap dense">
        <span>{text('cheques-dated', { date: format.date(cheque.dated_on) })}</span>
        <bdi className="num sub">{cheque.number}</bdi>
        {cheque.bank === '' ? null : <bdi className="sub">{cheque.bank}</bdi>}
      </p>
      <Where cheque={cheque} />
      {undo.error ? <ErrorNote error={undo.error} /> : null}
      {first === undefined && entries.length === 0 ? null : (
        <div className="row">
          {first === undefined ? null : (
            <Button size="sm" icon={first === 'deposited' ? 'landmark' : first === 'cleared' ? 'check' : 'octagon-x'} onPress={() => onStep(first)}>
              {text(`cheques-do-${first}`)}
            </Button>
          )}
          {entries.length === 0 ? null : (
            <Menu label={text('cheques-more', { number: cheque.number })} className={styles.more ?? ''} entries={entries}>
              <Icon name="ellipsis" />
            </Menu>
          )}
        </div>
      )}
    </article>
  );
}

/** Where it is since when, what it is meant for, and what is to be done. */
function Where({ cheque }: { cheque: ChequeView }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const days = cheque.deposit_days;
  return (
    <>
      <p className="row wrap dense">
        <ChequeState state={cheque.state} />
        <span className="cap">{text('cheques-since', { date: format.date(cheque.state_on) })}</span>
        {days === null ? null : (
          <Badge icon="triangle-alert" tone="amber">
            {days === 0 ? text('cheques-due-today') : text('cheques-overdue', { count: days, days: format.count(days) })}
          </Badge>
        )}
      </p>
      {cheque.meant_for.length === 0 ? null : (
        <p className="cap">{text('cheques-meant-for', { numbers: cheque.meant_for.join(', ') })}</p>
      )}
      {cheque.covers_until === null ? null : (
        <p className="cap">{text(cheque.covers_until < today ? 'cheques-covered-until' : 'cheques-covers-until', { date: format.date(cheque.covers_until) })}</p>
      )}
      {cheque.reason === '' ? null : <p className="dense sub">{text('cheques-because', { reason: cheque.reason })}</p>}
      {cheque.fee === null ? null : <p className="dense sub">{text('cheques-fee-was', { amount: format.amount(cheque.fee) })}</p>}
    </>
  );
}
