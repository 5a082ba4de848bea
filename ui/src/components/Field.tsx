import type { FocusEvent, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';

import { classes } from './classes';
import styles from './Field.module.css';
import { Icon } from './Icon';

export type FieldProps = {
  label: string;
  /** Hides the label where the place says it already, such as a column of a grid; it is still spoken. */
  isLabelHidden?: boolean | undefined;
  hint?: ReactNode;
  /** What is wrong, and where; the field is then marked. */
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  size?: 'md' | 'lg' | undefined;
};

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onFocus?: ((event: FocusEvent) => void) | undefined;
  name?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined;
  /** Several lines, such as an address. */
  isLong?: boolean | undefined;
  /** Text that is never Hebrew, such as an e-mail address or an IBAN, keeps its direction. */
  isLatin?: boolean | undefined;
  /** A sign at the end of the field. */
  tail?: ReactNode;
  placeholder?: string | undefined;
};

/** A line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, error, size, isLong, isLatin, tail, placeholder, onBlur, onFocus, ...rest } = props;
  const box = classes(styles.box, size === 'lg' && styles.lg, isLatin && styles.latin, error !== undefined && styles.bad, rest.isDisabled && styles.off);
  return (
    <AriaTextField className={styles.field} isInvalid={error !== undefined} onBlur={onBlur} onFocus={onFocus} {...rest}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      {isLong ? (
        <TextArea className={classes(styles.area, error !== undefined && styles.bad)} rows={3} />
      ) : (
        <div className={box}>
          <Input placeholder={placeholder} />
          {tail !== undefined ? <span className={styles.tail}>{tail}</span> : null}
        </div>
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** The words above a control. */
export function FieldLabel({ children, isHidden }: { children: ReactNode; isHidden?: boolean | undefined }) {
  return <Label className={isHidden ? 'hidden' : styles.label}>{children}</Label>;
}

/** What stands below a control: what is wrong, or else the hint. */
export function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint !== undefined && error === undefined ? (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error}>
        <Icon name="circle-alert" size="s" />
        {error}
      </FieldError>
    </>
  );
}
