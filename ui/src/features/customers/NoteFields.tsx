import type { ReactNode } from 'react';

import { useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Select } from '../../components/Select';
import styles from './Customers.module.css';
import { NOTE_KINDS, type NoteFields as Fields } from './noteDraft';

type Props = {
  fields: Fields;
  change: (part: Partial<Fields>) => void;
  /** Names of the people at the customer, to take one with a press. */
  people: readonly string[];
  /** What is wrong with the words. */
  error?: string | undefined;
  /** Whether the next step can still be changed. */
  isStepOpen?: boolean | undefined;
  autoFocus?: boolean | undefined;
};

/** What was said or seen, with whom and when, and what is to be done next. */
export function NoteFields({ fields, change, people, error, isStepOpen = true, autoFocus }: Props) {
  const text = useText();
  const today = useToday();
  const others = people.filter((name) => name !== fields.contact);
  return (
    <>
      <TextField label={text('timeline-text')} isLong value={fields.text} error={error} autoFocus={autoFocus} onChange={(words) => change({ text: words })} />
      <div className={styles.beside}>
        <Word>{text('timeline-kind')}</Word>
        <Select
          label={text('timeline-kind')}
          isLabelHidden
          options={NOTE_KINDS.map((id) => ({ id, label: text(`timeline-kind-${id}`) }))}
          value={fields.kind}
          onChange={(kind) => change({ kind })}
        />
        <Word>{text('timeline-noted-on')}</Word>
        <DateField label={text('timeline-noted-on')} isLabelHidden value={fields.noted_on} today={today} onChange={(noted_on) => change({ noted_on })} />
        <Word>{text('timeline-contact')}</Word>
        <TextField label={text('timeline-contact')} isLabelHidden value={fields.contact} onChange={(contact) => change({ contact })} />
      </div>
      {others.length > 0 ? (
        <span className="row wrap">
          {others.map((name) => (
            <Button key={name} size="sm" variant="quiet" icon="user" onPress={() => change({ contact: name })}>
              <bdi>{name}</bdi>
            </Button>
          ))}
        </span>
      ) : null}
      {isStepOpen ? (
        <>
          <TextField label={text('timeline-step')} hint={text('timeline-step-hint')} value={fields.step_text} onChange={(step_text) => change({ step_text })} />
          {fields.step_text.trim() === '' ? null : (
            <div className={styles.beside}>
              <Word>{text('timeline-step-on')}</Word>
              <DateField label={text('timeline-step-on')} isLabelHidden value={fields.step_on} today={today} onChange={(step_on) => change({ step_on })} />
            </div>
          )}
        </>
      ) : null}
    </>
  );
}

/** The word beside a field, whose label says the same to a screen reader. */
function Word({ children }: { children: ReactNode }) {
  return (
    <span className={styles.word} aria-hidden>
      {children}
    </span>
  );
}
