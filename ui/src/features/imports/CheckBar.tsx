import { Button as LinkButton, ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import type { ImportDraftView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useWork } from '../../api/useWork';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { useErrorText } from '../../components/ErrorNote';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { ConfirmBar } from '../../components/Page';
import { showToast } from '../../components/toasts';
import { WorkProgress } from '../../components/WorkProgress';
import styles from './imports.module.css';
import { isOpen, isUnread } from './reading';
import type { Check } from './useImportFlow';
import { filteredCount, type RowFilter } from './useImportRows';

const FILTERS: readonly RowFilter[] = ['all', 'new', 'changed', 'same', 'refused'];

type Props = {
  check: Check;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  isAccepting: boolean;
  onAccept: () => void;
  onBack: () => void;
};

/** What would happen, in numbers that are also filters, and the one button that lets it happen. */
export function CheckBar({ check, filter, onFilter, isAccepting, onAccept, onBack }: Props) {
  const text = useText();
  const format = useFormat();
  const work = useWork(isAccepting);
  const { draft } = check;
  const count = draft.counts.new + draft.counts.changed;
  if (work !== null) {
    return (
      <ConfirmBar label={text('imports-decision')} end={null}>
        <div className={styles.atWork}>
          <WorkProgress label={text('imports-accepting', { count, shown: format.count(count) })} work={work} />
        </div>
      </ConfirmBar>
    );
  }
  return (
    <ConfirmBar
      label={text('imports-decision')}
      start={
        <Button variant="quiet" size="lg" icon="chevron-left" onPress={onBack}>
          {text('imports-back')}
        </Button>
      }
      end={<AcceptButton check={check} isAccepting={isAccepting} onAccept={onAccept} />}
    >
      <div className={styles.counts}>
        <CountFilters draft={draft} filter={filter} onFilter={onFilter} />
        {draft.counts.refused > 0 ? <SaveRefused draft={draft} /> : null}
      </div>
      <Adds draft={draft} />
      <Summary draft={draft} />
    </ConfirmBar>
  );
}

type AcceptProps = { check: Check; isAccepting: boolean; onAccept: () => void };

/** The one button. While it cannot be pressed it stays focusable and says why. */
function AcceptButton({ check, isAccepting, onAccept }: AcceptProps) {
  const text = useText();
  const format = useFormat();
  const { draft, isAdjusting } = check;
  const count = isUnread(draft) ? draft.counts.read : draft.counts.new + draft.counts.changed;
  const label = count === 0 ? 'imports-accept-none' : isAccepting ? 'imports-accepting' : 'imports-accept';
  const waits = isAccepting || isAdjusting ? 'imports-waiting' : null;
  const why = waits ?? (draft.can_accept ? null : obstacle(draft));
  return (
    <Button variant="primary" size="lg" onPress={onAccept} whyDisabled={why === null ? undefined : text(why)}>
      {text(label, { count, shown: format.count(count) })}
    </Button>
  );
}

/** Names what has to be said or mended before anything can be taken. */
function obstacle(draft: ImportDraftView): string {
  if (draft.missing_fields.length > 0) return 'imports-blocked-missing';
  if (isOpen(draft)) return 'imports-blocked-question';
  const { same, refused } = draft.counts;
  return same > 0 && refused === 0 ? 'imports-blocked-same' : 'imports-blocked-rows';
}

type FilterProps = { draft: ImportDraftView; filter: RowFilter; onFilter: (filter: RowFilter) => void };

function CountFilters({ draft, filter, onFilter }: FilterProps) {
  const text = useText();
  const format = useFormat();
  return (
    <ToggleButtonGroup
      className={styles.counts ?? ''}
      aria-label={text('imports-filter')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={(keys) => onFilter(FILTERS.find((each) => keys.has(each)) ?? 'all')}
    >
      {(isUnread(draft) ? FILTERS.slice(0, 1) : FILTERS).map((each) => {
        const count = filteredCount(draft, each);
        return (
          <ToggleButton key={each} id={each} className={classes(styles.count, each === 'refused' && count > 0 && styles.refused)}>
            <b>{format.count(count)}</b>{' '}
            {text(`imports-filter-${each}`, { count })}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

/** Refused rows are saved as a file of their own, mended there and brought in again. */
function SaveRefused({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const save = useCommandMutation('save_refused_rows');
  const onSuccess = (file: { count: number } | null) => {
    if (file !== null) showToast({ text: text('imports-saved', { count: file.count, shown: format.count(file.count) }) });
  };
  return (
    <>
      <LinkButton className={`${styles.link} dense`} isPending={save.isPending} onPress={() => save.mutate({ draft_id: draft.draft_id }, { onSuccess })}>
        {text('imports-save-refused')}
      </LinkButton>
      {save.error ? (
        <span role="alert" className="red">
          {errorText(save.error).title}
        </span>
      ) : null}
    </>
  );
}

/** The sums of what is new, per currency: the owner knows them from the invoicing program. */
function Adds({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  if (draft.counts.new === 0) return null;
  const customers = draft.new_customer_count;
  const totals = new Intl.ListFormat(language, { type: 'conjunction' }).format(draft.new_totals.map(format.amount));
  const parts = [
    totals === '' ? '' : text('imports-adds', { totals }),
    customers === 0 ? '' : text('imports-adds-customers', { count: customers, shown: format.count(customers) }),
    text('imports-undoable'),
  ];
  return <p className={styles.adds}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}

/** Speaks the counts whenever they change. */
function Summary({ draft }: { draft: ImportDraftView }) {
  const text = useText();
  const format = useFormat();
  const { counts } = draft;
  const words = isUnread(draft)
    ? text('imports-rows', { count: counts.read, shown: format.count(counts.read) })
    : text('imports-summary', {
        read: format.count(counts.read),
        new: format.count(counts.new),
        changed: format.count(counts.changed),
        same: format.count(counts.same),
        refused: format.count(counts.refused),
      });
  return (
    <p role="status" className="hidden">
      {words}
    </p>
  );
}
