import { useCallback, useState } from 'react';

import type { ImportColumn, ImportDraftView, ImportReading } from '../../api/generated/contract';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useLanguage, useText } from '../../components/locale';
import { CheckBar } from './CheckBar';
import { fieldName } from './columns';
import { CompleteList } from './CompleteList';
import { FileFacts } from './FileFacts';
import { ImportPage, StepHeading } from './ImportPage';
import { QuestionCards } from './QuestionCards';
import { isOpen, isUnread, mapped, sharedHeader } from './reading';
import { RisesCard } from './RisesCard';
import { RowsTable } from './RowsTable';
import type { Check } from './useImportFlow';
import type { RowFilter } from './useImportRows';

type Props = {
  check: Check;
  isAccepting: boolean;
  onAdjust: (reading: ImportReading) => void;
  onAccept: () => void;
  onBack: () => void;
};

/** Columns and check in one view: what each column means, and what would happen to each row. */
export function CheckStep({ check, isAccepting, onAdjust, onAccept, onBack }: Props) {
  const text = useText();
  const { draft, error } = check;
  const [filter, setFilter] = useState<RowFilter>('all');
  const step = isOpen(draft) || draft.missing_fields.length > 0 ? 'columns' : 'check';
  const onField = useCallback((column: ImportColumn, field: string) => onAdjust(mapped(draft, column.index, field)), [draft, onAdjust]);
  return (
    <ImportPage
      kind={draft.kind}
      step={step}
      confirm={
        <CheckBar check={check} filter={filter} onFilter={setFilter} isAccepting={isAccepting} onAccept={onAccept} onBack={onBack} />
      }
    >
      <StepHeading>{text(`imports-step-${step}`)}</StepHeading>
      <FileFacts draft={draft} onAdjust={onAdjust} />
      {error !== null ? <ErrorNote error={error} /> : null}
      <Obstacles draft={draft} />
      {draft.kind === 'invoices' ? <CompleteList draft={draft} onAdjust={onAdjust} /> : null}
      <QuestionCards draft={draft} onAdjust={onAdjust} />
      <RisesCard draft={draft} onAdjust={onAdjust} />
      <RowsTable key={filter} draft={draft} filter={filter} isEnabled={!isAccepting} onField={onField} />
    </ImportPage>
  );
}

/** What keeps the file from being taken and is no question: a column to choose, or nothing that is new. */
function Obstacles({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const language = useLanguage();
  const words = () => {
    if (draft.missing_fields.length > 0) {
      const names = draft.missing_fields.map((field) => fieldName(field, text));
      return text('imports-missing', { fields: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) });
    }
    const twin = isUnread(draft) && !isOpen(draft) ? sharedHeader(draft) : null;
    return twin === null ? null : text('imports-twins', { column: twin });
  };
  const sentence = words();
  if (sentence === null) return null;
  return (
    <div role="status">
      <Note tone="amber">{sentence}</Note>
    </div>
  );
}
