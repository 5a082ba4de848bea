import { Menu } from './Menu';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { useFormat, useText } from './locale';

/** Terms in their notation and in words, with the due date of an invoice of today. */
type Choice = { terms: string; sentence: string; due_on: string };

type Props = { choices: readonly Choice[]; onChoose: (terms: string) => void; isPassedOver?: boolean | undefined };

/** Terms to choose from in words, for those who do not know how they are written. */
export function TermsPicker({ choices, onChoose, isPassedOver }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <Menu
      label={text('explaining-choose-terms')}
      className={styles.opener ?? ''}
      isPassedOver={isPassedOver}
      entries={choices.map((choice) => ({
        id: choice.terms,
        label: choice.sentence,
        note: text('explaining-choice', { terms: choice.terms, date: format.date(choice.due_on) }),
        icon: 'calendar-days',
        onAct: () => onChoose(choice.terms),
      }))}
    >
      <Icon name="chevron-down" />
    </Menu>
  );
}
