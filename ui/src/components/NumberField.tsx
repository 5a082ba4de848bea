import { useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';

import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldProps } from './Field';
import styles from './Field.module.css';
import { useText } from './locale';

type Props = FieldProps & {
  value: number;
  onChange: (value: number) => void;
  /** Quiet words after the number, such as "days". */
  unit?: string | undefined;
};

/** A small whole number, such as a count of days. What is none is marked when the field is left, and changes nothing. */
export function NumberField({ value, onChange, unit, label, isLabelHidden, hint, error, size, ...rest }: Props) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isWrong = typed !== null && !isCount(typed);
  const problem = isLeft && isWrong ? text('components-number-wrong') : error;
  const type = (next: string) => {
    setTyped(next);
    setIsLeft(false);
    if (isCount(next)) onChange(Number(next));
  };
  const leave = () => {
    setIsLeft(true);
    if (!isWrong) setTyped(null);
  };
  return (
    <AriaTextField className={styles.field} value={typed ?? String(value)} onChange={type} onBlur={leave} isInvalid={problem !== undefined} {...rest}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <div className={classes(styles.box, size === 'lg' && styles.lg, problem !== undefined && styles.bad)}>
        <Input inputMode="numeric" autoComplete="off" />
        {unit === undefined ? null : <span className={styles.tail}>{unit}</span>}
      </div>
      <FieldNotes hint={hint} error={problem} />
    </AriaTextField>
  );
}

/** Four digits: no count of days or people needs more. */
function isCount(typed: string): boolean {
  return /^\d{1,4}$/u.test(typed.trim());
}
