import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import { classes } from './classes';
import { useErrorText } from './ErrorNote';
import { TextField } from './Field';
import styles from './LetterTextFields.module.css';
import { useText } from './locale';

/** The words of a letter, with placeholders. */
export type Words = { subject: string; opening: string; consequence: string; ways_out: string; closing: string; sms: string; chat: string };

export type Part = keyof Words;

/** Something wrong with a part. */
export type WordsProblem = { part: Part; code: string; params: Record<string, string> };

const PARTS: readonly { part: Part; isLong: boolean; hasHint: boolean }[] = [
  { part: 'subject', isLong: false, hasHint: false },
  { part: 'opening', isLong: true, hasHint: true },
  { part: 'consequence', isLong: true, hasHint: true },
  { part: 'ways_out', isLong: true, hasHint: true },
  { part: 'closing', isLong: false, hasHint: false },
  { part: 'chat', isLong: true, hasHint: true },
  { part: 'sms', isLong: true, hasHint: true },
];

/** Conditions that the standard texts use, each around the words that depend on it. */
const CONDITIONS = [
  { id: 'earlier', condition: 'previous_letters.count > 0' },
  { id: 'paid', condition: 'is_partly_settled' },
] as const;

type Props = {
  words: Words;
  onChange: (part: Partial<Words>) => void;
  problems: readonly WordsProblem[];
  /** What can be inserted. */
  placeholders: readonly string[];
  /** Whether the letter is written from right to left, whichever way the window is. */
  isRightToLeft: boolean;
};

/** The words of a letter, part by part, with a list of what can be inserted where the caret was. */
export function LetterTextFields({ words, onChange, problems, placeholders, isRightToLeft }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const caret = useRef<{ part: Part; field: Element } | null>(null);
  const wrong = (part: Part) => {
    const problem = problems.find((each) => each.part === part);
    if (!problem) return undefined;
    const { title, hint } = errorText(problem);
    return hint === null ? title : `${title}. ${hint}`;
  };
  const insert = (inserted: string) => {
    const { part, field } = caret.current ?? { part: 'opening' as const, field: null };
    const { start, end } = selectionOf(field, words[part].length);
    onChange({ [part]: words[part].slice(0, start) + inserted + words[part].slice(end) });
    putCaret(field, start + inserted.length);
  };
  return (
    <>
      <div className={classes(styles.fields, isRightToLeft ? styles.rtl : styles.ltr)}>
        {PARTS.map(({ part, isLong, hasHint }) => {
          const id = `letter-texts-part-${part.replace('_', '-')}`;
          return (
            <TextField
              key={part}
              label={text(id)}
              isLong={isLong}
              hint={hasHint ? text(`${id}-hint`) : undefined}
              value={words[part]}
              onChange={(value) => onChange({ [part]: value })}
              onFocus={(event) => {
                caret.current = { part, field: event.target };
              }}
              error={wrong(part)}
            />
          );
        })}
      </div>
      <section className={styles.list} aria-label={text('letter-texts-insert')}>
        <h2>{text('letter-texts-insert')}</h2>
        <p className="cap">{text('letter-texts-insert-note')}</p>
        <ul>
          {placeholders.map((name) => (
            <Placeholder key={name} name={name} meaning={text(`letter-texts-place-${name.replaceAll(/[._]/gu, '-')}`)} onPress={() => insert(`{{ ${name} }}`)} />
          ))}
          {CONDITIONS.map(({ id, condition }) => (
            <Placeholder
              key={id}
              name="if … endif"
              meaning={text(`letter-texts-if-${id}`)}
              onPress={() => insert(`{% if ${condition} %}${text('letter-texts-if-words')}{% endif %}`)}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function Placeholder({ name, meaning, onPress }: { name: string; meaning: string; onPress: () => void }) {
  return (
    <li>
      <AriaButton className={styles.placeholder ?? ''} onPress={onPress}>
        <bdi className={styles.name}>{name}</bdi>{' '}
        <span className={styles.meaning}>{meaning}</span>
      </AriaButton>
    </li>
  );
}

function isTyped(field: Element | null): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** Where the caret was; the end of the words where there was none. */
function selectionOf(field: Element | null, end: number): { start: number; end: number } {
  if (!isTyped(field)) return { start: end, end };
  return { start: field.selectionStart ?? end, end: field.selectionEnd ?? end };
}

/** Puts the caret behind what was inserted, once it is drawn. */
function putCaret(field: Element | null, at: number): void {
  if (!isTyped(field)) return;
  requestAnimationFrame(() => {
    field.focus();
    field.setSelectionRange(at, at);
  });
}
