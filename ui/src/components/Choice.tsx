import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';

import { FieldLabel } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import type { Option } from './Select';

type CheckboxProps = {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Some, but not all, of what the box stands for. */
  isIndeterminate?: boolean | undefined;
  isDisabled?: boolean | undefined;
} & ({ children: ReactNode; label?: undefined } | { children?: undefined; label: string });

/** A yes or no; `label` names a box that stands alone in a row. */
export function Checkbox({ children, label, ...rest }: CheckboxProps) {
  return (
    <CheckboxField aria-label={label} {...rest}>
      <CheckboxButton className={styles.check ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.tick}>{isIndeterminate ? <Icon name="minus" /> : isSelected ? <Icon name="check" /> : null}</span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}

type RadioOption<Id extends string> = { id: Id; label: ReactNode };

type RadioGroupProps<Id extends string> = {
  label: string;
  isLabelHidden?: boolean | undefined;
  options: readonly RadioOption<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
};

/** One of a few answers, each with its consequence beside it. */
export function RadioGroup<Id extends string>({ label, isLabelHidden, options, value, onChange }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup className={styles.radios ?? ''} value={value} onChange={(id) => onChange(id as Id)}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      {options.map((option) => (
        <RadioField key={option.id} value={option.id}>
          <RadioButton className={styles.radio ?? ''}>
            <span className={styles.dot} />
            <span>{option.label}</span>
          </RadioButton>
        </RadioField>
      ))}
    </AriaRadioGroup>
  );
}

type SegmentedProps<Id extends string> = {
  label: string;
  options: readonly (Option<Id> & { lang?: string })[];
  value: Id;
  onChange: (id: Id) => void;
};

/** Two to four views of the same thing, one of them on. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      className={styles.seg ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles.part ?? ''}>
          <span lang={option.lang}>{option.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
