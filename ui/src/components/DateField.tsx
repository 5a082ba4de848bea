import { parseDate as parseCivil } from '@internationalized/date';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Popover,
  TextField as AriaTextField,
} from 'react-aria-components';

import { classes } from './classes';
import { formatDate, parseDate } from './dates';
import { FieldLabel, FieldNotes, type FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { useLanguage, useText } from './locale';

type Props = FieldProps & {
  /** ISO 8601; empty while no day is likely. */
  value: string;
  onChange: (iso: string) => void;
  /** The owner's day, for dates typed without a year. */
  today: string;
};

/**
 * A date, typed day first or chosen in a calendar.
 *
 * It is one text field, because `19 Nov` is quicker to type than three boxes. What was typed counts when the field is
 * left or Enter is pressed.
 */
export function DateField({ value, onChange, today, label, isLabelHidden, hint, error, size, ...rest }: Props) {
  const language = useLanguage();
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const problem = error ?? (isWrong ? text('components-date-wrong', { example: formatDate(today, language) }) : undefined);

  const take = () => {
    if (typed === null) return;
    const iso = parseDate(typed, today);
    setIsWrong(iso === null);
    if (iso === null) return;
    setTyped(null);
    if (iso !== value) onChange(iso);
  };
  const choose = (iso: string) => {
    setTyped(null);
    setIsWrong(false);
    onChange(iso);
  };
  return (
    <AriaTextField
      className={styles.field}
      value={typed ?? formatDate(value, language)}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        // Every other key is for what lies around the field: Esc closes a dialog.
        else event.continuePropagation();
      }}
      isInvalid={problem !== undefined}
      {...rest}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <div className={classes(styles.box, styles.latin, size === 'lg' && styles.lg, problem !== undefined && styles.bad)}>
        <Input autoComplete="off" />
        <Picker label={text('components-calendar', { field: label })} value={value === '' ? today : value} onChoose={choose} />
      </div>
      <FieldNotes hint={hint} error={problem} />
    </AriaTextField>
  );
}

type PickerProps = { label: string; value: string; onChoose: (iso: string) => void };

function Picker({ label, value, onChoose }: PickerProps) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button className={styles.opener} aria-label={label}>
        <Icon name="calendar" />
      </Button>
      <Popover placement="bottom end" offset={6}>
        <Dialog className={styles.calendar} aria-label={label}>
          {({ close }) => (
            <Calendar
              aria-label={label}
              value={parseCivil(value)}
              onChange={(date) => {
                close();
                onChoose(date.toString());
              }}
            >
              <header className={styles.month}>
                <Button slot="previous" className={styles.turn} aria-label={text('components-previous-month')}>
                  <Icon name="chevron-left" />
                </Button>
                <Heading />
                <Button slot="next" className={styles.turn} aria-label={text('components-next-month')}>
                  <Icon name="chevron-right" />
                </Button>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGrid>
            </Calendar>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
