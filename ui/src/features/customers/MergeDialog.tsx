import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import type { MergePreview, TakenDetail } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { FormDialog, Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';
import { LookAlikes } from './LookAlikes';
import styles from './Merge.module.css';
import { MergePicker } from './MergePicker';

type Props = {
  /** Whose name stays, unless the owner swaps the two. */
  stays: number;
  /** Who goes; null while the owner has to choose. */
  goes: number | null;
  onClose: () => void;
  /** Whether the page of the one that stays is opened afterwards. */
  isOpening?: boolean | undefined;
};

/** Shows two customers before and after, and makes one of them. Nothing happens before the one button. */
export function MergeDialog({ stays, goes, onClose, isOpening = false }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState(goes);
  const [isSwapped, setIsSwapped] = useState(false);
  const [declined, setDeclined] = useState<readonly TakenDetail[]>([]);
  const request = isSwapped ? { customer_id: stays, into_customer_id: chosen ?? 0 } : { customer_id: chosen ?? 0, into_customer_id: stays };
  const preview = useCommandQuery('preview_merge', request, { isEnabled: chosen !== null, keepsPrevious: true });
  const { submit, merge } = useMerge(onClose, isOpening);
  const view = chosen === null ? undefined : preview.data;
  const isBlocked = (view?.shared_numbers.length ?? 0) > 0;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={text('merging-title')}
      cancel={text('merging-cancel')}
      submit={text('merging-merge')}
      isPending={merge.isPending}
      whyDisabled={view === undefined ? text('merging-choose-first') : isBlocked ? text('merging-blocked') : undefined}
      onSubmit={() => {
        if (view) submit(view, declined);
      }}
    >
      {chosen === null ? <MergePicker without={stays} onChoose={setChosen} /> : null}
      {view === undefined ? null : (
        <Before
          view={view}
          declined={declined}
          onDeclined={setDeclined}
          onSwap={() => {
            setDeclined([]);
            setIsSwapped(!isSwapped);
          }}
        />
      )}
      {preview.error ? <ErrorNote error={preview.error} /> : null}
      {merge.error ? <ErrorNote error={merge.error} /> : null}
    </FormDialog>
  );
}

/** Merges once, says it with the way back, and closes. */
function useMerge(onClose: () => void, isOpening: boolean) {
  const text = useText();
  const navigate = useNavigate();
  const merge = useCommandMutation('merge_customers');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const submit = ({ goes, stays, offers }: MergePreview, declined: readonly TakenDetail[]) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const take_over = offers.map((offer) => offer.detail).filter((detail) => !declined.includes(detail));
    merge.mutate(
      { customer_id: goes.customer_id, into_customer_id: stays.customer_id, take_over },
      {
        onSuccess: ({ entry_id, customer_id }) => {
          const names = { goes: goes.name, stays: stays.name };
          announce({ entry_id, done: text('merging-done', names), undone: text('merging-undone', names) });
          onClose();
          if (isOpening) void navigate({ to: `/customers/${customer_id}` });
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { submit, merge };
}

type BeforeProps = { view: MergePreview; declined: readonly TakenDetail[]; onDeclined: (declined: readonly TakenDetail[]) => void; onSwap: () => void };

function Before({ view, declined, onDeclined, onSwap }: BeforeProps) {
  const text = useText();
  return (
    <>
      <LookAlikes label={text('merging-both')} one={view.stays} other={view.goes} heads={[text('merging-stays'), text('merging-goes')]} />
      <div>
        <Button size="sm" icon="refresh-cw" onPress={onSwap}>
          {text('merging-swap')}
        </Button>
      </div>
      {view.offers.length === 0 ? null : (
        <div className={styles.offers} role="group" aria-label={text('merging-take-over')}>
          <p className="cap">{text('merging-take-over')}</p>
          {view.offers.map(({ detail, text: says }) => (
            <Checkbox key={detail} isSelected={!declined.includes(detail)} onChange={(isOn) => onDeclined(isOn ? declined.filter((other) => other !== detail) : [...declined, detail])}>
              <span>
                {text(`merging-detail-${detail.replace('_', '-')}`)} <bdi className="sub">{says}</bdi>
              </span>
            </Checkbox>
          ))}
        </div>
      )}
      {view.shared_numbers.length === 0 ? null : (
        <Note tone="red">{text('merging-shared', { count: view.shared_numbers.length, numbers: view.shared_numbers.slice(0, 5).join(', ') })}</Note>
      )}
      {view.has_other_tax_id ? <Note tone="amber">{text('merging-other-tax-id')}</Note> : null}
      <p className="dense sub">
        {text('merging-after', { name: view.stays.name })}{' '}
        {view.together.map((balance) => (
          <span key={balance.currency} className="strong">
            <Amount value={balance.balance} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}
