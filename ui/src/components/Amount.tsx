import { formatAmount, formatDecimal, isZero, type Money } from './numbers';
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
  /** Whether the column holds several currencies, so that each row names its own. */
  isMixed?: boolean | undefined;
};

/** An amount in a column of figures: digits only, an en dash for zero; the head of the column names the currency. */
export function AmountCell({ value, tone = 'plain', isMixed = false }: AmountCellProps) {
  const language = useLanguage();
  if (isZero(value.amount)) return <span className="off">–</span>;
  const text = isMixed ? formatAmount(value, language) : formatDecimal(value.amount, language);
  return <bdi className={tone === 'overdue' ? 'num red' : 'num'}>{text}</bdi>;
}
