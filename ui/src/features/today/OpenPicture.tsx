import { Link } from '@tanstack/react-router';

import { useExplain } from '../../api/explaining';
import type { AgeingTotal, OpenFigure, TodayView, TogetherView } from '../../api/generated/contract';
import { useBook, useToday } from '../../api/session';
import { AgeDot, AgeingBar, type AgeingAmounts } from '../../components/AgeingBar';
import { Amount } from '../../components/Amount';
import { useFormat, useText } from '../../components/locale';
import { isZero, sumDecimals } from '../../components/numbers';
import { Sheet } from '../../components/Page';
import { Total } from '../../components/Total';
import styles from './Today.module.css';

const AGES = [0, 1, 2, 3, 4] as const;
const FIGURES = ['not_due', 'd1_30', 'd31_60', 'd61_90', 'd91_plus'] as const satisfies readonly OpenFigure[];
const RANGES = ['0', '1–30', '31–60', '61–90', '91+'] as const;

/** What is open by age: the currency of the book large, every other one below it. */
export function OpenPicture({ totals, together }: Pick<TodayView, 'totals' | 'together'>) {
  const text = useText();
  const book = useBook();
  const first = totals.find((total) => total.currency === book.currency) ?? totals[0];
  if (first === undefined) return null;
  return (
    <Sheet label={text('today-open')}>
      <div className={styles.picture}>
        <Currency total={first} isFirst />
        {totals.filter((total) => total !== first).map((total) => (
          <Currency key={total.currency} total={total} />
        ))}
        {together === null ? null : <Together together={together} />}
      </div>
    </Sheet>
  );
}

function Currency({ total, isFirst = false }: { total: AgeingTotal; isFirst?: boolean }) {
  const text = useText();
  const format = useFormat();
  const { currency, buckets } = total;
  const amounts: AgeingAmounts = [buckets.not_due.amount, buckets.d1_30.amount, buckets.d31_60.amount, buckets.d61_90.amount, buckets.d91_plus.amount];
  const overdue = { amount: sumDecimals(amounts.slice(1)), currency };
  const name = (age: 0 | 1 | 2 | 3 | 4) => (age === 0 ? text('today-not-due') : text('today-days', { range: RANGES[age] }));
  const spoken = AGES.map((age) => text('today-spoken', { age: name(age), amount: format.amount({ amount: amounts[age], currency }) })).join(', ');
  const explain = useExplain();
  const today = useToday();
  const opens = (figure: OpenFigure, label: string) => () =>
    explain({
      name: label,
      about: text('totals-as-of', { date: format.date(today) }),
      total: { of: 'open', figure, as_of: null, by: 'due', customers: [] },
      currency,
    });
  return (
    <section className={styles.currency} aria-label={currency}>
      <p className="row wrap base">
        <span className={isFirst ? styles.open : 'strong'}>{text('today-open')}</span>
        <span className={isFirst ? styles.figure : 'strong'}>
          <Total name={text('today-open')} value={buckets.open} onExplain={opens('open', text('today-open'))} />
        </span>
        {isZero(overdue.amount) ? null : (
          <span className="dense sub row">
            {text('today-of-which-overdue')}
            <b className="red">
              <Total name={text('totals-overdue')} value={overdue} onExplain={opens('overdue', text('totals-overdue'))}>
                <Amount value={overdue} tone="overdue" />
              </Total>
            </b>
          </span>
        )}
        {isFirst ? (
          <Link to="/ageing" className="end cap">
            {text('today-by-due-date')}
          </Link>
        ) : null}
      </p>
      <AgeingBar amounts={amounts} label={spoken} />
      {isFirst ? (
        <ul className={styles.ages}>
          {AGES.map((age) => (
            <li key={age}>
              <span className={styles.age}>
                <AgeDot age={age} />
                {name(age)}
              </span>
              <span className="dense">
                <Total name={name(age)} value={{ amount: amounts[age], currency }} onExplain={opens(FIGURES[age], name(age))} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** What all currencies are together at the owner's rates, or which rate is missing. */
function Together({ together: { buckets, missing } }: { together: TogetherView }) {
  const text = useText();
  const format = useFormat();
  return (
    <p className="cap row wrap">
      <span>{buckets === null ? text('exchange-missing', { currencies: missing.join(', ') }) : text('exchange-together', { amount: format.amount(buckets.open) })}</span>
      <Link to="/settings/exchange-rates">{text(buckets === null ? 'exchange-enter' : 'exchange-change')}</Link>
    </p>
  );
}
