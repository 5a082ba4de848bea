import type { ProposedLetter, ProposedLetterItem, Verdict } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { useFormat, useText } from '../../components/locale';
import { DetailActions, DetailLine } from '../../components/TableRow';
import { ChannelChoice } from './ChannelChoice';
import { ItemMenu } from './ItemMenu';
import { LetterVoice } from './LetterVoice';
import { LevelChange } from './LevelChange';
import { MovedBadge } from './MovedNote';
import { TextPreview } from './TextPreview';
import styles from './Reminders.module.css';
import type { LetterRow } from './rows';
import type { SkipTarget } from './SkipDialog';
import type { Run } from './useRun';

/** Columns of the table of letters that hold figures. */
const FIGURES = [2, 3, 4];

type Props = { row: LetterRow; run: Run; onPreview: () => void; onSkip: (target: SkipTarget) => void };

/** The items of a letter, in the columns of the table, and what can be done with it. */
export function LetterDetail({ row, run, onPreview, onSkip }: Props) {
  const { letter, skipped } = row;
  const claimed = letter.items.filter((item) => item.verdict === 'claimed').length;
  const isNote = letter.level === 0;
  // A note leaves an item out with its customer: what is left out of it stands nowhere to be taken back.
  const canSkipItems = skipped === undefined && claimed > 1 && !isNote;
  const skipItem = ({ receivable_id, invoice_number }: ProposedLetterItem) =>
    onSkip({ customer_id: letter.customer_id, customer_name: letter.customer_name, item: { receivable_id, invoice_number }, reason: '' });
  return (
    <>
      {letter.items.map((item) => (
        <div key={item.receivable_id}>
          <DetailLine
            isShifted
            figures={FIGURES}
            cells={[
              <ItemWords key="words" item={item} flag={run.moved?.items.get(item.receivable_id)} />,
              item.verdict === 'claimed' && !isNote ? <LevelChange key="level" before={item.level_before} after={item.level_after} /> : null,
              item.verdict === 'claimed' ? <AmountCell key="amount" value={item.open} /> : null,
              null,
              null,
              canSkipItems && item.verdict === 'claimed' ? <SkipItem key="skip" onPress={() => skipItem(item)} /> : null,
              skipped === undefined ? <ItemMenu key="more" item={item} letter={letter} /> : null,
            ]}
          />
          <ItemNotes item={item} />
        </div>
      ))}
      <DetailActions>
        <LetterActions row={row} onPreview={onPreview} onSkip={onSkip} />
        {skipped ? null : <LetterVoice letter={letter} run={run} />}
        {skipped ? null : <ChannelChoice letter={letter} run={run} />}
        <Recipient letter={letter} />
      </DetailActions>
      {letter.channel === 'text' && !skipped ? <TextPreview letter={letter} run={run} /> : null}
    </>
  );
}

function SkipItem({ onPress }: { onPress: () => void }) {
  const text = useText();
  return (
    <Button size="sm" variant="quiet" onPress={onPress}>
      {text('reminders-skip-item')}
    </Button>
  );
}

/** One item of a letter in words: number, due date, days. */
export function ItemWords({ item, flag }: { item: ProposedLetterItem; flag: 'new' | 'changed' | undefined }) {
  const text = useText();
  const format = useFormat();
  const count = item.overdue_days;
  const due = count === 0 ? 'reminders-item-falls-due' : 'reminders-item-due';
  return (
    <span className={styles.item}>
      <bdi className="num strong">{item.invoice_number}</bdi>
      <span className="sub">{text(due, { date: format.shortDate(item.due_on), count, days: format.count(count) })}</span>
      {flag ? <MovedBadge kind={flag} /> : null}
    </span>
  );
}

/** What of an item is not claimed by the letter that lists it. */
export function ItemNotes({ item }: { item: ProposedLetterItem }) {
  const text = useText();
  const format = useFormat();
  const parts = item.slices.filter((slice) => slice.verdict !== item.verdict);
  const notes = parts.map((slice) => text('reminders-item-part', { verdict: text(verdictId(slice.verdict)), amount: format.amount(slice.amount) }));
  if (item.verdict === 'rides_along') notes.unshift(text('reminders-item-rides-along', { amount: format.amount(item.open) }));
  return notes.map((note) => (
    <p key={note} className={styles.itemNote}>
      {note}
    </p>
  ));
}

/** The message id of a verdict's word. */
export function verdictId(verdict: Verdict): string {
  return `reminders-verdict-${verdict.replaceAll('_', '-')}`;
}

function LetterActions({ row, onPreview, onSkip }: Omit<Props, 'run'>) {
  const text = useText();
  const { letter, skipped } = row;
  const target = { customer_id: letter.customer_id, customer_name: letter.customer_name, item: null, reason: skipped?.reason ?? '' };
  if (skipped) {
    return (
      <>
        {skipped.reason === '' ? null : <span className="sub">{text('reminders-reason', { reason: skipped.reason })}</span>}
        <Button size="sm" onPress={() => onSkip(target)}>
          {text(skipped.reason === '' ? 'reminders-reason-add' : 'reminders-reason-change')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button size="sm" onPress={onPreview}>
        {text('reminders-preview-letter')}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => onSkip(target)}>
        {text('reminders-skip')}
      </Button>
    </>
  );
}

/** Who the letter goes to, and why (R14). */
export function Recipient({ letter }: { letter: ProposedLetter }) {
  const text = useText();
  const { name, reason } = letter.recipient;
  return (
    <span className={styles.recipient}>
      {letter.is_address_missing && letter.channel === 'letter' ? (
        <State icon="map-pin-off" tone="off">
          {text('reminders-no-postal-address')}
        </State>
      ) : null}
      <span className="cap">{text(`reminders-to-${reason.replaceAll('_', '-')}`, { name })}</span>
      {letter.channel === 'mail' ? <bdi className="cap">{letter.mail_address}</bdi> : null}
      {letter.channel === 'text' ? (
        <bdi className="cap num" dir="ltr">
          {letter.phone}
        </bdi>
      ) : null}
    </span>
  );
}
