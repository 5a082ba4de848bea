import { useState } from 'react';

import type { CustomerView } from '../../api/generated/contract';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Menu } from '../../components/Menu';
import { ClaimAllDialog } from './ClaimAllDialog';
import styles from './Merge.module.css';
import { MergeDialog } from './MergeDialog';

/** What is seldom done with a customer. */
export function CustomerMenu({ view }: { view: CustomerView }) {
  const text = useText();
  const [isMerging, setIsMerging] = useState(false);
  const [isClaiming, setIsClaiming] = useState(false);
  return (
    <>
      <Menu
        label={text('merging-more', { name: view.display_name })}
        className={styles.more ?? ''}
        entries={[
          { id: 'interest', label: text('interest-claim-all'), icon: 'hourglass', onAct: () => setIsClaiming(true) },
          { id: 'merge', label: text('merging-with-another'), icon: 'combine', onAct: () => setIsMerging(true) },
        ]}
      >
        <Icon name="ellipsis" />
      </Menu>
      {isClaiming ? <ClaimAllDialog customerId={view.customer_id} onClose={() => setIsClaiming(false)} /> : null}
      {isMerging ? <MergeDialog stays={view.customer_id} goes={null} onClose={() => setIsMerging(false)} isOpening /> : null}
    </>
  );
}
