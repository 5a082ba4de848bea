import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { useText } from './locale';

export type Option<Id extends string = string> = { id: Id; label: string };

type Props<Id extends string> = FieldProps & {
  options: readonly Option<Id>[];
  /** Null while nothing is chosen. */
  value: Id | null;
  onChange: (id: Id) => void;
};

/** One of a few choices. */
export function Select<Id extends string>(props: Props<Id>) {
  const { label, isLabelHidden, hint, error, size, options, value, onChange, ...rest } = props;
  const text = useText();
  const chosenLabel = options.find((option) => option.id === value)?.label;
  return (
    <AriaSelect
      className={styles.field}
      placeholder={text('components-choose')}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      {...rest}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button className={classes(styles.choice, size === 'lg' && styles.lg, error !== undefined && styles.bad)}>
        <span className={styles.chosen} title={chosenLabel}>
          <SelectValue />
        </span>
        <Icon name="chevron-down" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Options options={options} />
    </AriaSelect>
  );
}

/** One of many choices, found by typing a part of its name. */
export function ComboBox<Id extends string>(props: Props<Id>) {
  const { label, isLabelHidden, hint, error, size, options, value, onChange, ...rest } = props;
  const text = useText();
  return (
    <AriaComboBox
      className={styles.field}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      {...rest}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <div className={classes(styles.box, styles.combo, size === 'lg' && styles.lg, error !== undefined && styles.bad)}>
        <Input />
        <Button className={styles.opener} aria-label={text('components-show-choices', { field: label })}>
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Options options={options} />
    </AriaComboBox>
  );
}

function Options<Id extends string>({ options }: { options: readonly Option<Id>[] }) {
  return (
    <Popover className={styles.menu ?? ''} offset={4}>
      <ListBox className={styles.list ?? ''}>
        {options.map((option) => (
          <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={styles.option ?? ''}>
            {({ isSelected }) => (
              <>
                {option.label}
                {isSelected ? <Icon name="check" size="s" /> : null}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}
