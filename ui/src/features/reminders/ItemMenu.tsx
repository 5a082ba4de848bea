import { useState } from 'react';

import type { ProposedLetter, ProposedLetterItem } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { useMakePromise, useOpenDispute } from '../../api/useDisputes';
import { DisputeDialog } from '../../components/DisputeDialog';
import { Icon } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Menu } from '../../components/Menu';
import { PromiseDialog } from '../../components/PromiseDialog';
import styles from './Reminders.module.css';

/** What a customer can have said about an item before it is claimed. */
export function ItemMenu({ item, letter }: { item: ProposedLetterItem; letter: ProposedLetter }) {
  const text = useText();
  const [isDisputing, setIsDisputing] = useState(false);
  const [isPromising, setIsPromising] = useState(false);
  const isDisputed = item.slices.some((slice) => slice.verdict === 'disputed');
  return (
    <>
      <Menu
        label={text('disputing-more', { number: item.invoice_number })}
        className={styles.more ?? ''}
        entries={[
          { id: 'promise', label: text('promising-open'), icon: 'calendar-check', onAct: () => setIsPromising(true) },
          ...(isDisputed ? [] : [{ id: 'dispute', label: text('disputing-open'), icon: 'ban' as const, onAct: () => setIsDisputing(true) }]),
        ]}
      >
        <Icon name="ellipsis" />
      </Menu>
      {isPromising ? <Promising item={item} letter={letter} onClose={() => setIsPromising(false)} /> : null}
      {isDisputing ? <Disputing item={item} onClose={() => setIsDisputing(false)} /> : null}
    </>
  );
}

function Promising({ item, letter, onClose }: { item: ProposedLetterItem; letter: ProposedLetter; onClose: () => void }) {
  const { receivable_id, invoice_number, open } = item;
  const about = { customer_id: letter.customer_id, name: letter.customer_name, item: { receivable_id, number: invoice_number }, open };
  return <PromiseDialog about={about} today={useToday()} way={useMakePromise()} onClose={onClose} />;
}

function Disputing({ item, onClose }: { item: ProposedLetterItem; onClose: () => void }) {
  const { receivable_id, invoice_number, open } = item;
  return <DisputeDialog item={{ receivable_id, number: invoice_number, open }} today={useToday()} way={useOpenDispute()} onClose={onClose} />;
}
