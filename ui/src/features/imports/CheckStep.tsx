import { useCallback, useState } from 'react';

import type { ImportColumn, ImportDraftView, ImportQuestion, ImportReading } from '../../api/generated/contract';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useLanguage, useText } from '../../components/locale';
import { CheckBar } from './CheckBar';
import { fieldName } from './columns';
import { FileFacts } from './FileFacts';
import { ImportPage, StepHeading } from './ImportPage';
import { QuestionCards } from './QuestionCards';
import { mapped } from './reading';
import { RowsTable } from './RowsTable';
import type { Check } from './useImportFlow';
import type { RowFilter } from './useImportRows';

type Props = {
  check: Check;
  isAccepting: boolean;
  onAdjust: (reading: ImportReading) => void;
  onAnswer: (question: ImportQuestion, value: string) => void;
  onAccept: () => void;
  onBack: () => void;
};

/** Columns and check in one view: what each column means, and what would happen to each row. */
export function CheckStep({ check, isAccepting, onAdjust, onAnswer, onAccept, onBack }: Props) {
  const text = useText();
  const { draft, asked, error } = check;
  const [filter, setFilter] = useState<RowFilter>('all');
  const step = draft.questions.length > 0 || draft.missing_fields.length > 0 ? 'columns' : 'check';
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
      <MissingFields draft={draft} />
      <QuestionCards draft={draft} asked={asked} onAnswer={onAnswer} />
      <RowsTable key={filter} draft={draft} filter={filter} isEnabled={!isAccepting} onField={onField} />
    </ImportPage>
  );
}

/** What every row needs and no column has. */
function MissingFields({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const language = useLanguage();
  if (draft.missing_fields.length === 0) return null;
  const names = draft.missing_fields.map((field) => fieldName(field, text));
  const fields = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return (
    <div role="status">
      <Note tone="amber">{text('imports-missing', { fields })}</Note>
    </div>
  );
}
