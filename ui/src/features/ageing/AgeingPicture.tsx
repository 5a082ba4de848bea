import type { AgeingBy, AgeingTotal } from '../../api/generated/contract';
import { AgeDot, AgeingBar } from '../../components/AgeingBar';
import { Amount, AmountCell } from '../../components/Amount';
import { useFormat, useText } from '../../components/locale';
import { isZero, shareOf } from '../../components/numbers';
import styles from './Ageing.module.css';
import { amountsOf, BUCKETS, bucketName } from './buckets';

type Props = { total: AgeingTotal; by: AgeingBy };

/** The total of one currency: as figures, as a bar, and by age. */
export function AgeingPicture({ total, by }: Props) {
  const text = useText();
  const format = useFormat();
  const { buckets } = total;
  const spoken = BUCKETS.map((bucket) => text('ageing-spoken', { age: bucketName(bucket, by, text), amount: format.amount(buckets[bucket]) }));
  return (
    <section className={styles.picture} aria-label={text('ageing-picture')}>
      <dl className={styles.figures}>
        <div>
          <dt className="cap">{text('ageing-open')}</dt>
          <dd className={styles.figure}>
            <Amount value={buckets.open} />
          </dd>
          <dd className="cap">{text('ageing-items', { count: buckets.count, shown: format.count(buckets.count) })}</dd>
        </div>
        {isZero(buckets.on_account.amount) ? null : (
          <>
            <div className="end">
              <dt className="cap">{text('ageing-on-account')}</dt>
              <dd className={styles.second}>
                <Amount value={buckets.on_account} />
              </dd>
            </div>
            <div>
              <dt className="cap">{text('ageing-balance')}</dt>
              <dd className={styles.second}>
                <Amount value={buckets.balance} />
              </dd>
            </div>
          </>
        )}
      </dl>
      <AgeingBar amounts={amountsOf(buckets)} label={spoken.join(', ')} />
      <ul className={styles.ages}>
        {BUCKETS.map((bucket, age) => (
          <li key={bucket}>
            <span className={styles.age}>
              <AgeDot age={age as 0 | 1 | 2 | 3 | 4} />
              {bucketName(bucket, by, text)}
            </span>
            <b className="strong">
              <AmountCell value={buckets[bucket]} />
            </b>
            <span className="cap num">{text('ageing-share', { percent: format.decimal(shareOf(buckets[bucket].amount, buckets.open.amount).toFixed(1)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
