import type { ReactNode } from 'react';

import { useExplain } from '../../api/explaining';
import type { AgeingBuckets, AgeingBy, AgeingTotal } from '../../api/generated/contract';
import { AgeDot, AgeingBar } from '../../components/AgeingBar';
import { AmountCell } from '../../components/Amount';
import { useFormat, useText } from '../../components/locale';
import { isZero, shareOf } from '../../components/numbers';
import { Total } from '../../components/Total';
import styles from './Ageing.module.css';
import { amountsOf, BUCKETS, bucketName, type Figure } from './buckets';

type Props = { total: AgeingTotal; by: AgeingBy; asOf: string };

/** Puts a figure on the page; `children` is how it stands there. */
type Show = (figure: Figure, name: string, children?: ReactNode) => ReactNode;

/** The total of one currency; each figure opens into the facts behind it. */
export function AgeingPicture({ total, by, asOf }: Props) {
  const text = useText();
  const format = useFormat();
  const explain = useExplain();
  const about = text('totals-as-of', { date: format.date(asOf) });
  const show: Show = (figure, name, children) => (
    <Total
      name={name}
      value={total.buckets[figure]}
      onExplain={() => explain({ name, about, total: { of: 'open', figure, as_of: asOf, by, customers: [] }, currency: total.currency })}
      hasFacts={figure === 'balance' || !isZero(total.buckets[figure].amount)}
    >
      {children}
    </Total>
  );
  return <BucketPicture buckets={total.buckets} by={by} show={show} />;
}

/** Buckets as figures, as a bar, and by age. */
export function BucketPicture({ buckets, by, show }: { buckets: AgeingBuckets; by: AgeingBy; show: Show }) {
  const text = useText();
  const format = useFormat();
  const spoken = BUCKETS.map((bucket) => text('ageing-spoken', { age: bucketName(bucket, by, text), amount: format.amount(buckets[bucket]) }));
  return (
    <section className={styles.picture} aria-label={text('ageing-picture')}>
      <dl className={styles.figures}>
        <div>
          <dt className="cap">{text('ageing-open')}</dt>
          <dd className={styles.figure}>
            {show('open', text('ageing-open'))}
          </dd>
          <dd className="cap">{text('ageing-items', { count: buckets.count, shown: format.count(buckets.count) })}</dd>
        </div>
        {isZero(buckets.on_account.amount) ? null : (
          <>
            <div className="end">
              <dt className="cap">{text('ageing-on-account')}</dt>
              <dd className={styles.second}>
                {show('on_account', text('ageing-on-account'))}
              </dd>
            </div>
            <div>
              <dt className="cap">{text('ageing-balance')}</dt>
              <dd className={styles.second}>
                {show('balance', text('ageing-balance'))}
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
              {show(bucket, bucketName(bucket, by, text), <AmountCell value={buckets[bucket]} />)}
            </b>
            <span className="cap num">{text('ageing-share', { percent: format.decimal(shareOf(buckets[bucket].amount, buckets.open.amount).toFixed(1)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
