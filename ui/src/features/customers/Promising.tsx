import type { AccountRow, CustomerView, Currency, PromiseState, PromiseView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useToday } from '../../api/session';
import { useMakePromise } from '../../api/useDisputes';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { useErrorText } from '../../components/ErrorNote';
import type { IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { PromiseDialog } from '../../components/PromiseDialog';
import { showToast } from '../../components/toasts';
import { balanceIn } from './account';
import styles from './Customers.module.css';

type Props = { view: CustomerView; row: AccountRow | null; currency: Currency; said?: { words: string; made_on: string }; onClose: () => void };

/** Keeps a promise of the customer, about one line of the account or about whatever is due. */
export function Promising({ view, row, currency, said, onClose }: Props) {
  const balance = balanceIn(view, currency);
  const open = row?.open ?? (isZero(balance.overdue.amount) ? balance.open : balance.overdue);
  const receivable_id = row?.receivable_id ?? null;
  const item = row === null || receivable_id === null ? null : { receivable_id, number: row.number };
  const about = { customer_id: view.customer_id, name: view.display_name, item, open, ...said };
  return <PromiseDialog about={about} today={useToday()} way={useMakePromise()} onClose={onClose} />;
}

const LOOK: Record<PromiseState, { icon: IconName; tone: 'off' | 'red' | 'amber' | 'plain' }> = {
  open: { icon: 'hourglass', tone: 'plain' },
  kept: { icon: 'check', tone: 'off' },
  partly_kept: { icon: 'circle-alert', tone: 'amber' },
  broken: { icon: 'circle-alert', tone: 'red' },
};

/** How many promises stand there at once; the timeline has all of them. */
const SHOWN = 3;

/** What the customer promised and what became of it; nothing stands here without any. */
export function Promises({ view }: { view: CustomerView }) {
  const text = useText();
  const format = useFormat();
  const { promises, kept, matured } = view.promises;
  if (promises.length === 0) return null;
  return (
    <section className={styles.cheques} aria-label={text('promising-list')}>
      <p className="row wrap">
        <span className="strong">{text('promising-list')}</span>
        {matured === 0 ? null : <span className="cap">{text('promising-rate', { kept: format.count(kept), all: format.count(matured) })}</span>}
      </p>
      <ul>
        {promises.slice(0, SHOWN).map((promise) => (
          <li key={promise.promise_id} className="row wrap">
            <Told promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ promise }: { promise: PromiseView }) {
  const text = useText();
  const format = useFormat();
  const { state } = promise;
  return (
    <>
      <span className="nowrap">{text('promising-by', { amount: format.amount(promise.amount), date: format.date(promise.promised_on) })}</span>
      <State icon={LOOK[state].icon} tone={LOOK[state].tone}>
        {text(`promising-state-${state.replace('_', '-')}`, { date: format.date(promise.last_day) })}
      </State>
      {promise.numbers.length === 0 ? null : <span className="sub">{text('promising-about', { numbers: promise.numbers.join(', ') })}</span>}
      {isZero(promise.received.amount) || state === 'kept' ? null : <span className="sub">{text('promising-received', { amount: format.amount(promise.received) })}</span>}
      {promise.words === '' ? null : <bdi className="sub">{promise.words}</bdi>}
      <TakeBack promise={promise} />
    </>
  );
}

function TakeBack({ promise }: { promise: PromiseView }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const undo = useCommandMutation('undo_entry');
  const takeBack = () =>
    undo.mutate(
      { entry_id: promise.entry_id },
      {
        onSuccess: () => showToast({ text: text('promising-undone', { amount: format.amount(promise.amount) }) }),
        onError: (error) => showToast({ text: errorText(error).title }),
      },
    );
  return (
    <span className="end">
      <Button size="sm" variant="quiet" icon="undo-2" isPending={undo.isPending} onPress={takeBack}>
        {text('promising-take-back')}
      </Button>
    </span>
  );
}
