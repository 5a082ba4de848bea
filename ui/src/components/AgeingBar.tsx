import styles from './AgeingBar.module.css';
import { classes } from './classes';
import { isZero, shareOf, sumDecimals } from './numbers';

/** Not due, 1–30, 31–60, 61–90, 91 and more: decimals of one currency. */
export type AgeingAmounts = readonly [string, string, string, string, string];

type Props = {
  amounts: AgeingAmounts;
  /** Spoken instead of the picture; the amounts stand beside it as text as well. */
  label: string;
};

const AGES = ['a0', 'a1', 'a2', 'a3', 'a4'] as const;

/** The open amount by age, as one bar. Older is further from the paper. */
export function AgeingBar({ amounts, label }: Props) {
  const whole = sumDecimals(amounts);
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {AGES.map((age, index) => {
        const amount = amounts[index] ?? '0';
        return isZero(amount) ? null : <i key={age} className={styles[age]} style={{ flexGrow: Math.max(shareOf(amount, whole), 0.1) }} />;
      })}
    </div>
  );
}

/** The colour of one age, for a legend. */
export function AgeDot({ age }: { age: 0 | 1 | 2 | 3 | 4 }) {
  return <i className={classes(styles.dot, styles[AGES[age]])} />;
}
