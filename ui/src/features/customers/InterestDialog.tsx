import { useNavigate } from '@tanstack/react-router';
import { Heading } from 'react-aria-components';

import type { AccountRow, InterestView, ReceivableId } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Overlay } from '../../components/Overlay';
import { SegmentTable } from '../../components/SegmentTable';
import { ClaimList } from './ClaimList';
import styles from './Interest.module.css';
import { useClaims, type Claims } from './useClaims';

type Props = { row: AccountRow | null; onClose: () => void };

/** What an overdue invoice bears to date, segment by segment, with the rule and its source (T2). */
export function InterestDialog({ row, onClose }: Props) {
  const id = row?.receivable_id ?? null;
  return row === null || id === null ? null : <Dialog number={row.number} receivableId={id} onClose={onClose} />;
}

function Dialog({ number, receivableId, onClose }: { number: string; receivableId: ReceivableId; onClose: () => void }) {
  const text = useText();
  const query = useCommandQuery('get_interest', { receivable_id: receivableId, until: null });
  return (
    <Overlay isOpen onClose={onClose} kind="wide">
      <Heading slot="title">{text('interest-of', { number })}</Heading>
      <Loaded query={query}>{(view) => <Interest view={view} onClose={onClose} />}</Loaded>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{text('interest-close')}</Button>
      </div>
    </Overlay>
  );
}

function Interest({ view, onClose }: { view: InterestView; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const claims = useClaims(view.receivable_id);
  if (view.problem) {
    return (
      <>
        <Problem view={view} onClose={onClose} />
        <ClaimList list={view.claims} claims={claims} />
      </>
    );
  }
  return (
    <>
      <p className="dense sub">{text('interest-due-until', { due: format.date(view.due_on), until: format.date(view.until) })}</p>
      {view.segments.length === 0 ? (
        <p>{text('interest-none-yet')}</p>
      ) : (
        <SegmentTable label={text('interest-to-date')} segments={view.segments} total={view.total} />
      )}
      <Rule view={view} />
      {claims.error ? <ErrorNote error={claims.error} /> : null}
      <Acts view={view} claims={claims} />
      <ClaimList list={view.claims} claims={claims} />
    </>
  );
}

/** What can be claimed now. */
function Acts({ view, claims }: { view: InterestView; claims: Claims }) {
  const text = useText();
  const format = useFormat();
  const { claimable, lump_sum } = view;
  if (claimable === null && lump_sum === null) return null;
  return (
    <div className={styles.acts}>
      {claimable === null ? null : (
        <>
          <Button variant="primary" isPending={claims.isPending} onPress={() => claims.claim(false)}>
            {text('interest-claim', { amount: format.amount(claimable) })}
          </Button>
          <Button onPress={() => claims.claim(true)}>{text('interest-threaten')}</Button>
        </>
      )}
      {lump_sum === null ? null : <Button onPress={claims.claimLumpSum}>{text('interest-claim-lump-sum', { amount: format.amount(lump_sum) })}</Button>}
    </div>
  );
}

function Problem({ view, onClose }: { view: InterestView; onClose: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const open = () => {
    onClose();
    void navigate({ to: '/settings/interest' });
  };
  return (
    <ErrorNote
      error={view.problem}
      actions={
        <Button size="sm" onPress={open}>
          {text('interest-settings')}
        </Button>
      }
    />
  );
}

function Rule({ view }: { view: InterestView }) {
  const text = useText();
  const format = useFormat();
  const { rule } = view;
  if (rule === null) return null;
  const { table, margin, source } = rule;
  return (
    <p className={styles.rule}>
      <span className="strong">
        {text('interest-to-date')} <Amount value={view.total} />
      </span>
      <bdi>{table === null || margin === null ? text('interest-by-rate') : text('interest-by-table', { table, margin: format.decimal(margin) })}</bdi>
      <bdi className="sub">{source}</bdi>
    </p>
  );
}
