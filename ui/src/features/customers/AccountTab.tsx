import { useMemo, useState } from 'react';

import type { AccountRow, Currency, CustomerView } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { Segmented } from '../../components/Choice';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { balanceIn, currenciesOf, isTied, rowKey, statementOf, type Statement } from './account';
import { AccountDetail, type RowAct } from './AccountDetail';
import { AllocationSheet } from './AllocationSheet';
import styles from './Customers.module.css';
import { Disputing } from './Disputing';
import { InterestDialog } from './InterestDialog';
import { LeavingDialogs, type Leaving } from './LeavingDialogs';
import { LoanDialog } from './LoanDialog';
import { LockItemDialog } from './LockItem';
import { MissingCertificates } from './MissingCertificates';
import { PayCard } from './PayCard';
import { PostponeDialog } from './PostponeDialog';
import { Promises, Promising } from './Promising';
import { SettleDialog } from './SettleDialog';
import { UndoDialog } from './UndoDialog';
import { HeldCheques } from './HeldCheques';
import { useAccountColumns } from './useAccountColumns';

type Props = {
  view: CustomerView;
  /** The line that somebody looked for. */
  found: AccountRow | undefined;
  currency: Currency;
  onCurrency: (currency: Currency) => void;
};

/** What is being asked about a line. */
type Acting = { what: RowAct; row: AccountRow };

/** The account of one currency, and beside it the form for the next payment. */
export function AccountTab({ view, found, currency, onCurrency }: Props) {
  const text = useText();
  const statement = useMemo(() => statementOf(view.account, currency), [view.account, currency]);
  const [acting, setActing] = useState<Acting | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [applying, setApplying] = useState<number | null>(null);
  const settlement = statement.rows.find((row) => row.settlement_id !== null && row.settlement_id === applying && !isZero(row.open.amount));
  return (
    <div className={styles.account}>
      <div className={styles.two}>
        <section className={styles.ledger} aria-label={text('customers-tab-account')}>
          <Currencies all={currenciesOf(view)} currency={currency} onCurrency={onCurrency} />
          <MissingCertificates customerId={view.customer_id} currency={currency} />
          <Promises view={view} />
          <HeldCheques cheques={view.cheques.filter((cheque) => cheque.amount.currency === currency)} />
          {statement.rows.length === 0 ? (
            <EmptyState icon="notebook-pen" title={text('customers-account-empty-title')}>
              {text('customers-account-empty-text')}
            </EmptyState>
          ) : (
            <Ledger
              view={view}
              found={found}
              currency={currency}
              statement={statement}
              onApply={(row) => setApplying(row.settlement_id)}
              onAct={setActing}
              onLeave={setLeaving}
            />
          )}
        </section>
        {settlement === undefined ? (
          <PayCard key={currency} view={view} currency={currency} />
        ) : (
          <AllocationSheet key={applying} settlement={settlement} account={view.account} onClose={() => setApplying(null)} />
        )}
      </div>
      <RowDialogs acting={acting} onClose={() => setActing(null)} />
      {acting?.what === 'lock' && acting.row.receivable_id !== null ? (
        <LockItemDialog receivableId={acting.row.receivable_id} number={acting.row.number} onClose={() => setActing(null)} />
      ) : null}
      {acting?.what === 'promise' ? <Promising view={view} row={acting.row} currency={currency} onClose={() => setActing(null)} /> : null}
      <LeavingDialogs leaving={leaving} customerId={view.customer_id} onAccount={balanceIn(view, currency).on_account.amount} onClose={() => setLeaving(null)} />
    </div>
  );
}

/** Each currency has an account of its own. */
function Currencies({ all, currency, onCurrency }: Pick<Props, 'currency' | 'onCurrency'> & { all: readonly Currency[] }) {
  const text = useText();
  if (all.length < 2) return null;
  return (
    <div>
      <Segmented label={text('customers-currency')} options={all.map((id) => ({ id, label: id }))} value={currency} onChange={onCurrency} />
    </div>
  );
}

/** What is asked about one line of the account. */
function RowDialogs({ acting, onClose }: { acting: Acting | null; onClose: () => void }) {
  const rowOf = (what: RowAct) => (acting?.what === what ? acting.row : null);
  const id = acting?.row.receivable_id ?? '';
  return (
    <>
      <UndoDialog row={rowOf('undo')} onClose={onClose} />
      <PostponeDialog key={`later-${id}`} row={rowOf('postpone')} onClose={onClose} />
      <Disputing key={`dispute-${id}`} row={rowOf('dispute')} onClose={onClose} />
      <SettleDialog key={`settle-${id}`} row={rowOf('settle')} onClose={onClose} />
      <LoanDialog key={`loan-${id}`} row={rowOf('finance')} onClose={onClose} />
      <InterestDialog row={rowOf('interest')} onClose={onClose} />
    </>
  );
}

type LedgerProps = Pick<Props, 'view' | 'found' | 'currency'> & {
  statement: Statement;
  onApply: (row: AccountRow) => void;
  onAct: (acting: Acting) => void;
  onLeave: (leaving: Leaving) => void;
};

function Ledger({ view, found, currency, statement, onApply, onAct, onLeave }: LedgerProps) {
  const text = useText();
  const columns = useAccountColumns(statement, currency);
  return (
    <>
      <DataTable
        key={currency}
        label={text('customers-tab-account')}
        columns={columns}
        rows={statement.rows}
        rowKey={rowKey}
        found={found?.amount.currency === currency ? rowKey(found) : undefined}
        detail={(row) => (
          <AccountDetail
            row={row}
            account={view.account}
            onApply={() => onApply(row)}
            onAct={(what) => onAct({ what, row })}
            onLeave={(way) => onLeave({ way, row })}
          />
        )}
      />
      <TieLine view={view} currency={currency} statement={statement} />
    </>
  );
}

function TieLine({ view, currency, statement }: Pick<LedgerProps, 'view' | 'currency' | 'statement'>) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const balance = balanceIn(view, currency);
  const values = {
    open: format.amount(balance.open),
    on_account: format.amount(balance.on_account),
    balance: format.amount(balance.balance),
  };
  if (!isTied(statement, balance, today)) {
    return (
      <p role="alert" className={`${styles.tie ?? ''} red`}>
        <Icon name="circle-alert" size="s" />
        <span>{text('customers-ties-not', { balance: values.balance })}</span>
      </p>
    );
  }
  return (
    <p className={`${styles.tie ?? ''} cap`}>
      <Icon name="check" size="s" />
      <span>{isZero(balance.on_account.amount) ? text('customers-ties', { open: values.open }) : text('customers-ties-on-account', values)}</span>
    </p>
  );
}
