import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components';

import styles from './ChoiceList.module.css';
import { classes } from './classes';

export type ChoiceOption = { key: string; content: ReactNode };

type Props = {
  /** The field that the list belongs to names it by this id: `aria-controls`. */
  id: string;
  label: string;
  options: readonly ChoiceOption[];
  /** Which option Enter would take; null while the owner has to choose. */
  active: number | null;
  onChoose: (index: number) => void;
  /** Whether it floats below its field instead of standing in the page. */
  isFloating?: boolean | undefined;
};

/** What a field that is typed into has found. The focus stays in the field, whose arrows move the active option. */
export function ChoiceList({ id, label, options, active, onChoose, isFloating = false }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} className={classes(styles.list, isFloating && styles.floating)}>
      {options.map((option, index) => (
        // The keys of an option are the keys of the field, which holds the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={option.key}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={classes(styles.option, index === active && styles.active)}
          // A press must not take the focus out of the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {option.content}
        </div>
      ))}
    </div>
  );
}

/** The id of an option, for `aria-activedescendant`. */
function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Returns which option is active after an arrow, or undefined when the key is another one. */
export function movedChoice(key: string, active: number | null, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active === null ? 0 : Math.min(active + 1, count - 1);
  if (key === 'ArrowUp') return active === null ? count - 1 : Math.max(active - 1, 0);
  return undefined;
}

type InputProps = {
  /** The id of the list. */
  list: string;
  /** Whether the list is there. */
  isListed: boolean;
  active: number | null;
  ref?: Ref<HTMLInputElement> | undefined;
  autoFocus?: boolean | undefined;
};

/** The field of a ChoiceList, inside a TextField: it tells which option its keys would take. */
export function ChoiceInput({ list, isListed, active, ref, autoFocus = false }: InputProps) {
  return (
    <Input
      {...(ref === undefined ? {} : { ref })}
      // The page or form is for this field: whoever opens it types.
      autoFocus={autoFocus}
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      aria-autocomplete="list"
      aria-expanded={isListed}
      aria-controls={isListed ? list : undefined}
      aria-activedescendant={isListed && active !== null ? optionId(list, active) : undefined}
    />
  );
}
