import { useState, type ReactNode } from 'react';

import type { ChequeDrawer, ChequeMonth, ChequesShown, ChequeStep, ChequeView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { Segmented } from '../../components/Choice';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { ChequeCard } from './ChequeCard';
import styles from './Cheques.module.css';
import { canDeposit, chequesOf } from './cheques';
import { ChequeStepDialog } from './ChequeStepDialog';
import { TakeInDialog } from './TakeInDialog';

/** What is asked about: a step of some cheques, or new ones. */
type Asking = { step: ChequeStep; cheques: readonly ChequeView[] } | { takeIn: ChequeView | null } | null;

/** The cheque drawer: by month, with what is to be brought to the bank. */
export function ChequesTab() {
  const text = useText();
  const [shown, setShown] = useState<ChequesShown>('in_drawer');
  const [asking, setAsking] = useState<Asking>(null);
  const query = useCommandQuery('list_cheques', { shown }, { keepsPrevious: true });
  const close = () => setAsking(null);
  return (
    <>
      <Loaded query={query}>
        {(drawer) => <Drawer key={shown} drawer={drawer} shown={shown} onShow={setShown} onAsk={setAsking} />}
      </Loaded>
      {asking !== null && 'step' in asking ? <ChequeStepDialog step={asking.step} cheques={asking.cheques} onClose={close} /> : null}
      {asking !== null && 'takeIn' in asking ? <TakeInDialog replaced={asking.takeIn} onClose={close} /> : null}
      {query.data?.months.length === 0 && shown === 'done' ? <p className="sub">{text('cheques-none-done')}</p> : null}
    </>
  );
}

type DrawerProps = { drawer: ChequeDrawer; shown: ChequesShown; onShow: (shown: ChequesShown) => void; onAsk: (asking: Asking) => void };

function Drawer(props: DrawerProps) {
  const text = useText();
  const { drawer, onAsk } = props;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const choose = (cheque: ChequeView, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(cheque.cheque_id);
    else next.delete(cheque.cheque_id);
    setChosen(next);
  };
  const isEmpty = drawer.in_drawer_count + drawer.done_count === 0;
  return (
    <>
      <Head {...props} isEmpty={isEmpty} chosen={chosen} />
      {isEmpty ? (
        <EmptyState icon="wallet" title={text('cheques-empty-title')}>
          {text('cheques-empty-text')}
        </EmptyState>
      ) : (
        <div className={styles.drawer} role="group" aria-label={text('cheques-title')}>
          {drawer.months.map((month) => (
            <Month key={month.month} month={month}>
              {month.cheques.map((cheque) => (
                <ChequeCard
                  key={cheque.cheque_id}
                  cheque={cheque}
                  isChosen={chosen.has(cheque.cheque_id)}
                  onChoose={(isOn) => choose(cheque, isOn)}
                  onStep={(step) => onAsk({ step, cheques: [cheque] })}
                  onReplace={() => onAsk({ takeIn: cheque })}
                />
              ))}
            </Month>
          ))}
        </div>
      )}
    </>
  );
}

/** What is in the drawer, and what can be done with several at once: those that are chosen, else those whose day has come. */
function Head({ drawer, shown, onShow, onAsk, isEmpty, chosen }: DrawerProps & { isEmpty: boolean; chosen: ReadonlySet<number> }) {
  const text = useText();
  const format = useFormat();
  const all = chequesOf(drawer.months);
  const picked = all.filter((cheque) => chosen.has(cheque.cheque_id) && canDeposit(cheque));
  const toBank = picked.length > 0 ? picked : all.filter((cheque) => cheque.deposit_days !== null);
  const counted = (count: number) => ({ count, shown: format.count(count) });
  return (
    <div className="row wrap">
      {isEmpty ? null : (
        <Segmented<ChequesShown>
          label={text('cheques-shown')}
          options={[
            { id: 'in_drawer', label: text('cheques-in-drawer', counted(drawer.in_drawer_count)) },
            { id: 'done', label: text('cheques-done', counted(drawer.done_count)) },
          ]}
          value={shown}
          onChange={onShow}
        />
      )}
      {drawer.waiting.length === 0 ? null : <span className="sub">{text('cheques-waiting', { amounts: drawer.waiting.map(format.amount).join(' · ') })}</span>}
      <span className="end row wrap">
        {toBank.length === 0 || shown === 'done' ? null : (
          <Button icon="landmark" onPress={() => onAsk({ step: 'deposited', cheques: toBank })}>
            {text(picked.length > 0 ? 'cheques-deposit-chosen' : 'cheques-deposit-ready', counted(toBank.length))}
          </Button>
        )}
        <Button variant="primary" icon="plus" onPress={() => onAsk({ takeIn: null })}>
          {text('cheques-take-in')}
        </Button>
      </span>
    </div>
  );
}

/** One compartment of the drawer. */
function Month({ month, children }: { month: ChequeMonth; children: ReactNode }) {
  const format = useFormat();
  const id = `cheques-${month.month}`;
  return (
    <section className={styles.month} aria-labelledby={id}>
      <header className="row wrap base">
        <h2 id={id}>{format.month(month.month)}</h2>
        <span className="end sub">
          {month.totals.map((total) => (
            <span key={total.currency} className={styles.total}>
              <Amount value={total} />
            </span>
          ))}
        </span>
      </header>
      {children}
    </section>
  );
}
