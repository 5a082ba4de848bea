import { useState } from 'react';

import type { CustomerView } from '../../api/generated/contract';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Menu } from '../../components/Menu';
import styles from './Merge.module.css';
import { MergeDialog } from './MergeDialog';

/** What is seldom done with a customer. */
export function CustomerMenu({ view }: { view: CustomerView }) {
  const text = useText();
  const [isMerging, setIsMerging] = useState(false);
  return (
    <>
      <Menu
        label={text('merging-more', { name: view.display_name })}
        className={styles.more ?? ''}
        entries={[{ id: 'merge', label: text('merging-with-another'), icon: 'combine', onAct: () => setIsMerging(true) }]}
      >
        <Icon name="ellipsis" />
      </Menu>
      {isMerging ? <MergeDialog stays={view.customer_id} goes={null} onClose={() => setIsMerging(false)} isOpening /> : null}
    </>
  );
}
