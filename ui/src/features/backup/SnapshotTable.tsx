import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import { call } from '../../api/client';
import type { SnapshotView, VerifyView, WireError } from '../../api/generated/contract';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { formatInstant } from '../../components/dates';
import { ErrorNote } from '../../components/ErrorNote';
import { useLanguage, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import { formatBytes } from './bytes';
import { RestoreDialog } from './RestoreDialog';

type Props = {
  /** A recent book; null for the open one. */
  book: string | null;
  snapshots: readonly SnapshotView[];
};

/** The copies, newest first, each with its check and the way back to it. */
export function SnapshotTable({ book, snapshots }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<SnapshotView | null>(null);
  const columns = useColumns(book, setChosen);
  return (
    <>
      <DataTable label={text('backup-copies')} columns={columns} rows={snapshots} rowKey={(row) => row.name} isInline />
      {chosen ? <RestoreDialog book={book} snapshot={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

function useColumns(book: string | null, onRestore: (snapshot: SnapshotView) => void): readonly Column<SnapshotView>[] {
  const text = useText();
  const language = useLanguage();
  return useMemo(
    () => [
      { id: 'when', head: text('backup-when'), width: '10rem', cell: (row) => <bdi className="strong">{formatInstant(row.taken_at, language)}</bdi> },
      { id: 'why', head: text('backup-why'), width: 'minmax(9rem, 1fr)', cell: (row) => text(`backup-why-${row.why}`) },
      {
        id: 'size',
        head: text('backup-size'),
        width: '5.5rem',
        kind: 'figure',
        cell: (row) => <bdi>{formatBytes(row.bytes, language)}</bdi>,
      },
      { id: 'checked', head: text('backup-checked'), width: 'minmax(16rem, 1fr)', cell: (row) => <Checked book={book} row={row} /> },
      {
        id: 'restore',
        head: text('backup-way-back'),
        width: '10rem',
        cell: (row) =>
          row.is_damaged ? null : (
            <Button size="sm" icon="rotate-ccw" onPress={() => onRestore(row)}>
              {text('backup-restore')}
            </Button>
          ),
      },
    ],
    [text, language, book, onRestore],
  );
}

/** Every copy was checked when it was made; whether it still holds is found out here. */
function Checked({ book, row }: { book: string | null; row: SnapshotView }) {
  const text = useText();
  const check = useMutation<VerifyView, WireError>({ mutationFn: () => call('check_snapshot', { book, name: row.name }) });
  if (row.is_damaged || check.data?.ok === false) {
    return (
      <State icon="circle-x" tone="red">
        {text('backup-damaged')}
      </State>
    );
  }
  if (check.error) return <ErrorNote error={check.error} />;
  if (check.data) {
    return (
      <State icon="circle-check" tone="sub">
        {text('backup-holds')}
      </State>
    );
  }
  return (
    <span className="row">
      <State icon="check" tone="off">
        {text('backup-was-checked')}
      </State>
      <Button size="sm" variant="quiet" isPending={check.isPending} onPress={() => check.mutate()}>
        {text('backup-check')}
      </Button>
    </span>
  );
}
