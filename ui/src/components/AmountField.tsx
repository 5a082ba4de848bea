import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';

import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldProps } from './Field';
import styles from './Field.module.css';
import { useLanguage, useText } from './locale';
import { currencySymbol, formatDecimal } from './numbers';
import { exampleAmount, readAmount, type TypedAmount } from './typedAmount';

type Props = FieldProps & {
  /** The exact decimal with the decimals of its currency: `1234.50`; empty when nothing valid was typed. */
  value: string;
  currency: string;
  onChange: (decimal: string) => void;
};

/** An amount, typed as the window's language writes it. What is no amount is marked when the field is left. */
export function AmountField({ value, currency, onChange, label, isLabelHidden, hint, error, size, ...rest }: Props) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const shown = typed ?? (value === '' ? '' : formatDecimal(value, language));
  const wrong = useProblem(readAmount(shown, language, currency), currency);
  // What is wrong with the typed text says more than that an amount is missing.
  const problem = isLeft || error !== undefined ? (wrong ?? error) : undefined;

  const type = (next: string) => {
    const read = readAmount(next, language, currency);
    setTyped(next);
    setIsLeft(false);
    onChange(read.kind === 'amount' ? read.amount : '');
  };
  const leave = () => {
    setIsLeft(true);
    if (wrong === undefined) setTyped(null);
  };
  return (
    <AriaTextField className={styles.field} value={shown} onChange={type} onBlur={leave} isInvalid={problem !== undefined} {...rest}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <div className={classes(styles.box, styles.figure, size === 'lg' && styles.lg, problem !== undefined && styles.bad)}>
        <Input inputMode="decimal" autoComplete="off" />
        <span className={styles.tail}>{currencySymbol(currency, language)}</span>
      </div>
      <FieldNotes hint={hint} error={problem} />
    </AriaTextField>
  );
}

function useProblem(read: TypedAmount, currency: string): string | undefined {
  const language = useLanguage();
  const text = useText();
  if (read.kind === 'not_a_number') return text('components-amount-wrong', { example: formatDecimal(exampleAmount(currency), language) });
  if (read.kind === 'too_large') return text('components-amount-too-large');
  if (read.kind !== 'too_many_decimals') return undefined;
  return text('components-amount-decimals', { currency, count: read.decimals, example: formatDecimal(exampleAmount(currency), language) });
}
