import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';

import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldProps } from './Field';
import styles from './Field.module.css';
import { useLanguage, useText } from './locale';
import { currencySymbol, formatDecimal, parseDecimal } from './numbers';

type Props = FieldProps & {
  /** The plain decimal, for example `1234.50`; empty when nothing valid was typed. */
  value: string;
  currency: string;
  onChange: (decimal: string) => void;
};

/** An amount, typed as the window's language writes it. What is no amount is marked when the field is left. */
export function AmountField({ value, currency, onChange, label, isLabelHidden, hint, error, size, ...rest }: Props) {
  const language = useLanguage();
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const shown = typed ?? (value === '' ? '' : formatDecimal(value, language));
  const problem = error ?? (isWrong ? text('components-amount-wrong', { example: formatDecimal('1234.50', language) }) : undefined);

  const type = (next: string) => {
    setTyped(next);
    setIsWrong(false);
    onChange(parseDecimal(next, language) ?? '');
  };
  const leave = () => {
    const isEmpty = shown.trim() === '';
    setIsWrong(!isEmpty && parseDecimal(shown, language) === null);
    if (isEmpty || parseDecimal(shown, language) !== null) setTyped(null);
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
