import { useMemo } from 'react';

import type { ImportReceipt } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { State } from '../../components/Badge';
import { DataTable } from '../../components/DataTable';
import { DateText } from '../../components/DateText';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import styles from './imports.module.css';
import { kindWord } from './reading';
import { UndoImport } from './UndoImport';

/** Every import that was taken, newest first, each with its undo. Nothing stands here before the first one. */
export function History() {
  const text = useText();
  const query = useCommandQuery('list_imports', null);
  const columns = useHistoryColumns(query.data?.some((receipt) => receipt.new_totals.length > 0) ?? false);
  if (query.error) return <ErrorNote error={query.error} />;
  if (query.data === undefined || query.data.length === 0) return null;
  return (
    <section className={styles.history}>
      <h2>{text('imports-history')}</h2>
      <DataTable
        label={text('imports-history')}
        columns={columns}
        rows={query.data}
        rowKey={(receipt) => receipt.import_id ?? 0}
        isInline
      />
    </section>
  );
}

/** The columns; sums stand there only where the book kept some. */
function useHistoryColumns(hasTotals: boolean): readonly Column<ImportReceipt>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(() => {
    const count = (id: 'new' | 'changed' | 'same' | 'refused'): Column<ImportReceipt> => ({
      id,
      head: text(`imports-history-${id}`),
      width: '5rem',
      kind: 'figure',
      cell: ({ counts }) => (counts[id] === 0 ? <span className="off">–</span> : format.count(counts[id])),
    });
    const totals: Column<ImportReceipt> = {
      id: 'totals',
      head: text('imports-history-totals'),
      width: '10rem',
      kind: 'figure',
      cell: (receipt) => <Totals receipt={receipt} />,
    };
    return [
      { id: 'date', head: text('imports-history-date'), width: '7rem', cell: (receipt) => <DateText value={receipt.imported_on} /> },
      {
        id: 'file',
        head: text('imports-history-file'),
        width: 'minmax(10rem, 1fr)',
        cell: (receipt) => (
          <bdi className="cut strong" title={receipt.file_name}>
            {receipt.file_name}
          </bdi>
        ),
      },
      { id: 'kind', head: text('imports-history-kind'), width: '7rem', cell: (receipt) => text(`imports-kind-${kindWord(receipt.kind)}`) },
      count('new'),
      count('changed'),
      count('same'),
      count('refused'),
      ...(hasTotals ? [totals] : []),
      { id: 'state', head: text('imports-history-state'), width: '8rem', cell: (receipt) => <HistoryState receipt={receipt} /> },
    ];
  }, [text, format, hasTotals]);
}

/** One sum per currency, never added up. */
function Totals({ receipt }: { receipt: ImportReceipt }) {
  return receipt.new_totals.map((total) => <Amount key={total.currency} value={total} />);
}

function HistoryState({ receipt }: { receipt: ImportReceipt }) {
  const text = useText();
  if (!receipt.is_undone) return <UndoImport receipt={receipt} isInRow />;
  return (
    <State icon="undo-2" tone="off">
      {text('imports-history-undone')}
    </State>
  );
}
