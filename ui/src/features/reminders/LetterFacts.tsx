import type { ProposedLetter } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { DateText } from '../../components/DateText';
import { isZero } from '../../components/numbers';
import { useText } from '../../components/locale';
import { ItemNotes, ItemWords, Recipient } from './LetterDetail';
import { LevelName } from './LevelName';
import styles from './Preview.module.css';

/** What a letter says, in words: beside the drawn pages for the eye, instead of them for the ear. */
export function LetterFacts({ letter }: { letter: ProposedLetter }) {
  const text = useText();
  return (
    <section className={styles.facts} aria-label={text('reminders-preview-facts')}>
      <p className="cap"><LevelName level={letter.level} /></p>
      <Recipient letter={letter} />
      <dl className={styles.figures}>
        <dt>{text(letter.level === 0 ? 'reminders-column-open' : 'reminders-column-claimed')}</dt>
        <dd>
          <Amount value={letter.claimed} />
        </dd>
        {isZero(letter.credits.amount) ? null : (
          <>
            <dt>{text('reminders-column-credits')}</dt>
            <dd>
              <Amount value={{ ...letter.credits, amount: `-${letter.credits.amount}` }} />
            </dd>
          </>
        )}
        {letter.level === 0 ? null : (
          <>
            <dt>{text('reminders-column-net')}</dt>
            <dd className="strong">
              <Amount value={letter.net} />
            </dd>
          </>
        )}
        <dt>{text(letter.level === 0 ? 'reminders-column-due' : 'reminders-column-pay-by')}</dt>
        <dd>
          <DateText value={letter.pay_by} />
        </dd>
      </dl>
      <ul className={styles.items}>
        {letter.items.map((item) => (
          <li key={item.receivable_id}>
            <ItemWords item={item} flag={undefined} />
            {item.verdict === 'claimed' ? (
              <span className="end">
                <Amount value={item.open} />
              </span>
            ) : null}
            <ItemNotes item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
