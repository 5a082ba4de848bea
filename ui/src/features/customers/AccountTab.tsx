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
import { AccountDetail } from './AccountDetail';
import { AllocationSheet } from './AllocationSheet';
import styles from './Customers.module.css';
import { InterestDialog } from './InterestDialog';
import { LeavingDialogs, type Leaving } from './LeavingDialogs';
import { MissingCertificates } from './MissingCertificates';
import { PayCard } from './PayCard';
import { PostponeDialog } from './PostponeDialog';
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

/** The account of one currency, and beside it the form for the next payment. */
export function AccountTab({ view, found, currency, onCurrency }: Props) {
  const text = useText();
  const currencies = currenciesOf(view);
  const statement = useMemo(() => statementOf(view.account, currency), [view.account, currency]);
  const [undoing, setUndoing] = useState<AccountRow | null>(null);
  const [settling, setSettling] = useState<AccountRow | null>(null);
  const [bearing, setBearing] = useState<AccountRow | null>(null);
  const [postponing, setPostponing] = useState<AccountRow | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [applying, setApplying] = useState<number | null>(null);
  const settlement = statement.rows.find((row) => row.settlement_id !== null && row.settlement_id === applying && !isZero(row.open.amount));
  return (
    <div className={styles.account}>
      <div className={styles.two}>
        <section className={styles.ledger} aria-label={text('customers-tab-account')}>
          {currencies.length > 1 ? (
            <div>
              <Segmented
                label={text('customers-currency')}
                options={currencies.map((id) => ({ id, label: id }))}
                value={currency}
                onChange={onCurrency}
              />
            </div>
          ) : null}
          <MissingCertificates customerId={view.customer_id} currency={currency} />
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
              onUndo={setUndoing}
              onApply={(row) => setApplying(row.settlement_id)}
              onSettle={setSettling}
              onInterest={setBearing}
              onPostpone={setPostponing}
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
      <UndoDialog row={undoing} onClose={() => setUndoing(null)} />
      <PostponeDialog key={`later-${postponing?.receivable_id ?? ''}`} row={postponing} onClose={() => setPostponing(null)} />
      <SettleDialog key={settling?.receivable_id} row={settling} onClose={() => setSettling(null)} />
      <LeavingDialogs leaving={leaving} customerId={view.customer_id} onAccount={balanceIn(view, currency).on_account.amount} onClose={() => setLeaving(null)} />
      <InterestDialog row={bearing} onClose={() => setBearing(null)} />
    </div>
  );
}

type LedgerProps = Pick<Props, 'view' | 'found' | 'currency'> & {
  statement: Statement;
  onUndo: (row: AccountRow) => void;
  onApply: (row: AccountRow) => void;
  onSettle: (row: AccountRow) => void;
  onInterest: (row: AccountRow) => void;
  onPostpone: (row: AccountRow) => void;
  onLeave: (leaving: Leaving) => void;
};

function Ledger({ view, found, currency, statement, onUndo, onApply, onSettle, onInterest, onPostpone, onLeave }: LedgerProps) {
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
            onUndo={() => onUndo(row)}
            onApply={() => onApply(row)}
            onSettle={() => onSettle(row)}
            onInterest={() => onInterest(row)}
            onPostpone={() => onPostpone(row)}
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
