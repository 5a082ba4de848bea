import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { CustomerView, EffectReceipt } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Menu } from '../../components/Menu';
import { useUndoToast } from '../../components/useUndoToast';
import { currencyOf } from './account';
import { ClaimAllDialog } from './ClaimAllDialog';
import { DocumentDialog } from './DocumentDialog';
import styles from './Merge.module.css';
import { MergeDialog } from './MergeDialog';
import { Promising } from './Promising';

/** What is seldom done with a customer. */
export function CustomerMenu({ view }: { view: CustomerView }) {
  const text = useText();
  const navigate = useNavigate();
  const hold = useHold(view);
  const [isMerging, setIsMerging] = useState(false);
  const [isPromising, setIsPromising] = useState(false);
  const [isClaiming, setIsClaiming] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  return (
    <>
      <Menu
        label={text('merging-more', { name: view.display_name })}
        className={styles.more ?? ''}
        entries={[
          { id: 'promise', label: text('promising-open'), icon: 'calendar-check', onAct: () => setIsPromising(true) },
          { id: 'document', label: text('statements-menu'), icon: 'file-text', onAct: () => setIsWriting(true) },
          { id: 'interest', label: text('interest-claim-all'), icon: 'hourglass', onAct: () => setIsClaiming(true) },
          { id: 'ladder', label: text('policy-menu'), icon: 'mail', onAct: () => void navigate({ to: '/reminders', search: { tab: 'policy', customer: view.customer_id } }) },
          ...(view.profile.is_on_hold ? [] : [{ id: 'hold', label: text('customers-put-on-hold'), icon: 'ban' as const, onAct: hold }]),
          { id: 'merge', label: text('merging-with-another'), icon: 'combine', onAct: () => setIsMerging(true) },
        ]}
      >
        <Icon name="ellipsis" />
      </Menu>
      {isPromising ? <Promising view={view} row={null} currency={currencyOf(view)} onClose={() => setIsPromising(false)} /> : null}
      {isWriting ? <DocumentDialog view={view} onClose={() => setIsWriting(false)} /> : null}
      {isClaiming ? <ClaimAllDialog customerId={view.customer_id} onClose={() => setIsClaiming(false)} /> : null}
      {isMerging ? <MergeDialog stays={view.customer_id} goes={null} onClose={() => setIsMerging(false)} isOpening /> : null}
    </>
  );
}

/** Puts deliveries on hold, with the way back. */
function useHold({ customer_id, display_name: name }: CustomerView): () => void {
  const text = useText();
  const put = useCommandMutation('put_on_hold');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const told = ({ entry_id }: EffectReceipt) => {
    if (entry_id === null) return;
    announce({ entry_id, done: text('customers-was-put-on-hold', { name }), undone: text('customers-put-on-hold-undone', { name }) });
  };
  return () => put.mutate({ customer_id }, { onSuccess: told });
}
