import styles from './Amount.module.css';
import { currencySymbol, formatAmount, formatDecimal, isZero, type Money } from './numbers';
import { useLanguage } from './locale';

type AmountProps = {
  value: Money;
  /** Red is for overdue money and broken promises only. */
  tone?: 'plain' | 'overdue' | undefined;
};

/** An amount with its symbol, isolated from the direction of the text around it. */
export function Amount({ value, tone = 'plain' }: AmountProps) {
  const language = useLanguage();
  return <bdi className={tone === 'overdue' ? 'num red' : 'num'}>{formatAmount(value, language)}</bdi>;
}

type AmountCellProps = AmountProps & {
  /** Whether the column holds several currencies, so that each row names its own, in a slot of its own after the digits. */
  isMixed?: boolean | undefined;
};

/** An amount in a column of figures: digits only, an en dash for zero; the head of the column names the currency. */
export function AmountCell({ value, tone = 'plain', isMixed = false }: AmountCellProps) {
  const language = useLanguage();
  const symbol = isMixed ? <span className={styles.symbol}>{currencySymbol(value.currency, language)}</span> : null;
  if (isZero(value.amount)) {
    return (
      <bdi className="num off">
        –{isMixed ? <span className={styles.symbol} /> : null}
      </bdi>
    );
  }
  return (
    <bdi className={tone === 'overdue' ? 'num red' : 'num'}>
      {formatDecimal(value.amount, language)}
      {symbol}
    </bdi>
  );
}
