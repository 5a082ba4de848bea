import type { ImportReceipt } from '../../api/generated/contract';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { ImportPage, StepHeading } from './ImportPage';
import styles from './imports.module.css';
import { kindWord } from './reading';
import { UndoImport } from './UndoImport';

type Props = {
  receipt: ImportReceipt;
  isUndone: boolean;
  onUndone: () => void;
  onAnother: () => void;
  onGo: (path: string) => void;
};

/** What was done, on a few lines, and what comes next. */
export function ReceiptStep({ receipt, isUndone, onUndone, onAnother, onGo }: Props) {
  const text = useText();
  const title = useTitle(receipt, isUndone);
  return (
    <ImportPage kind={receipt.kind} step="receipt">
      <StepHeading key={String(isUndone)}>{title}</StepHeading>
      {isUndone ? (
        <EmptyState
          icon="undo-2"
          title={title}
          actions={
            <Button variant="primary" icon="upload" onPress={onAnother}>
              {text('imports-another')}
            </Button>
          }
        >
          {text('imports-undone-text', { name: receipt.file_name })}
        </EmptyState>
      ) : (
        <EmptyState
          icon="circle-check"
          title={title}
          actions={
            <>
              <Button variant="primary" icon="mail" onPress={() => onGo('/reminders')}>
                {text('imports-see-reminders')}
              </Button>
              <Button icon="chart-column" onPress={() => onGo('/ageing')}>
                {text('imports-see-ageing')}
              </Button>
              <Button onPress={onAnother}>{text('imports-another')}</Button>
              <UndoImport receipt={receipt} onUndone={onUndone} />
            </>
          }
        >
          <Lines receipt={receipt} />
        </EmptyState>
      )}
    </ImportPage>
  );
}

function useTitle({ kind, counts, import_id, settled_count }: ImportReceipt, isUndone: boolean): string {
  const text = useText();
  const format = useFormat();
  if (isUndone) return text('imports-undone-title');
  const count = counts.new + counts.changed;
  if (import_id === null || count === 0) return text('imports-receipt-nothing');
  if (settled_count > 0) return text('imports-receipt-list');
  return text(`imports-receipt-${kindWord(kind)}`, { count, shown: format.count(count) });
}

function Lines({ receipt }: { receipt: ImportReceipt }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const { counts, new_customer_count: customers, settled_count: settled } = receipt;
  const totals = new Intl.ListFormat(language, { type: 'conjunction' }).format(receipt.new_totals.map(format.amount));
  const numbers = {
    read: format.count(counts.read),
    new: format.count(counts.new),
    changed: format.count(counts.changed),
    same: format.count(counts.same),
    refused: format.count(counts.refused),
  };
  return (
    <div className={styles.lines}>
      {receipt.import_id === null ? <p>{text('imports-receipt-nothing-text')}</p> : null}
      {totals === '' ? null : <p>{text('imports-receipt-total', { totals })}</p>}
      {customers === 0 ? null : <p>{text('imports-adds-customers', { count: customers, shown: format.count(customers) })}</p>}
      {settled === 0 ? null : <p>{text('imports-receipt-settled', { count: settled, shown: format.count(settled) })}</p>}
      <p>{text('imports-receipt-counts', numbers)}</p>
      <p>{text('imports-receipt-file', { name: receipt.file_name, date: format.date(receipt.imported_on) })}</p>
    </div>
  );
}
