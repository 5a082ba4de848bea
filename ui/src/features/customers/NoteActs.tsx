import { useState } from 'react';

import type { AccountRow, CustomerNote } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { useOpenDispute } from '../../api/useDisputes';
import { Button } from '../../components/Button';
import { DisputeDialog } from '../../components/DisputeDialog';
import { Icon, type IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { Menu } from '../../components/Menu';
import { isZero } from '../../components/numbers';
import styles from './Customers.module.css';
import { LockItemDialog } from './LockItem';

type Item = AccountRow & { receivable_id: number };

/** The open invoices of a customer, which a note can be about. */
export function openItems(account: readonly AccountRow[]): Item[] {
  return account.filter((row): row is Item => row.kind === 'invoice' && row.receivable_id !== null && row.claim === null && !isZero(row.open.amount));
}

type Props = { note: CustomerNote; notedOn: string; items: readonly Item[]; onCorrect: () => void; onPromise: () => void };

/** What a note leads to: another wording, a promise, a dispute, or an invoice that is let alone. Its words come along. */
export function NoteActs({ note, notedOn, items, onCorrect, onPromise }: Props) {
  const text = useText();
  const [contested, setContested] = useState<Item | null>(null);
  const [locked, setLocked] = useState<Item | null>(null);
  return (
    <div className="row wrap">
      <Button size="sm" variant="quiet" icon="pencil" onPress={onCorrect}>
        {text('timeline-correct')}
      </Button>
      <Button size="sm" variant="quiet" icon="calendar-check" onPress={onPromise}>
        {text('promising-open')}
      </Button>
      <About icon="ban" label={text('disputing-open')} items={items.filter(({ dispute }) => dispute === null)} onAct={setContested} />
      <About icon="lock" label={text('locking-open')} items={items.filter(({ lock }) => lock === null)} onAct={setLocked} />
      {contested === null ? null : <Contested item={contested} said={{ words: note.text, on: notedOn }} onClose={() => setContested(null)} />}
      {locked === null ? null : <LockItemDialog receivableId={locked.receivable_id} number={locked.number} reason={note.text} onClose={() => setLocked(null)} />}
    </div>
  );
}

/** One thing to do about one of the open invoices: which, is asked where there are several. */
function About({ icon, label, items, onAct }: { icon: IconName; label: string; items: readonly Item[]; onAct: (item: Item) => void }) {
  const format = useFormat();
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.length === 0) {
    return (
      <Button size="sm" variant="quiet" icon={icon} onPress={() => onAct(first)}>
        {label}
      </Button>
    );
  }
  const entries = items.map((item) => ({ id: String(item.receivable_id), label: item.number, note: format.amount(item.open), icon: 'file-text' as const, onAct: () => onAct(item) }));
  return (
    <Menu label={label} className={styles.about ?? ''} entries={entries}>
      <Icon name={icon} size="s" /> {label}
    </Menu>
  );
}

function Contested({ item, said, onClose }: { item: Item; said: { words: string; on: string }; onClose: () => void }) {
  const { receivable_id, number, open } = item;
  return <DisputeDialog item={{ receivable_id, number, open }} today={useToday()} way={useOpenDispute()} said={said} onClose={onClose} />;
}
