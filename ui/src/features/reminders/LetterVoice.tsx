import { useState } from 'react';

import type { LetterText, ProposedLetter, Tone } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { LetterTextFields } from '../../components/LetterTextFields';
import { isRightToLeft, useText } from '../../components/locale';
import { Select } from '../../components/Select';
import { useRested } from '../../components/useRested';
import styles from './Reminders.module.css';
import type { Run } from './useRun';
import { wordingOf, withTone, withWords } from './wordings';

const TONES: readonly Tone[] = ['warm', 'neutral', 'firm', 'formal'];

type Props = { letter: ProposedLetter; run: Run };

/** How one letter of this run speaks: another tone, or words of its own. */
export function LetterVoice({ letter, run }: Props) {
  const text = useText();
  const [isEditing, setIsEditing] = useState(false);
  const { wordings } = run.draft;
  return (
    <>
      <span className={styles.tone}>
        <Select<Tone>
          label={text('letter-texts-one-tone')}
          isLabelHidden
          options={TONES.map((id) => ({ id, label: text(`policy-tone-${id}`) }))}
          value={letter.tone}
          onChange={(tone) => run.change({ wordings: withTone(wordings, letter, tone) })}
        />
      </span>
      <Button size="sm" variant="quiet" onPress={() => setIsEditing(true)}>
        {text('letter-texts-one-edit')}
      </Button>
      {letter.has_own_words ? (
        <State icon="pencil" tone="sub">
          {text('letter-texts-one-own')}
        </State>
      ) : null}
      {isEditing ? <Words letter={letter} run={run} onClose={() => setIsEditing(false)} /> : null}
    </>
  );
}

function Words({ letter, run, onClose }: Props & { onClose: () => void }) {
  const { level, language, tone, is_consumer } = letter;
  const query = useCommandQuery('get_letter_text', { key: { level, language, tone, is_consumer } });
  if (query.error) return <ErrorNote error={query.error} />;
  if (!query.data) return null;
  const chosen = wordingOf(run.draft.wordings, letter)?.text ?? null;
  return <WordsForm letter={letter} run={run} onClose={onClose} first={chosen ?? query.data.text} placeholders={query.data.placeholders} />;
}

type FormProps = Props & { onClose: () => void; first: LetterText; placeholders: readonly string[] };

function WordsForm({ letter, run, onClose, first, placeholders }: FormProps) {
  const text = useText();
  const [words, setWords] = useState(first);
  const { level, language, tone, is_consumer } = letter;
  const rested = useRested(words);
  const check = useCommandQuery('check_letter_text', { key: { level, language, tone, is_consumer }, text: rested }, { keepsPrevious: true });
  const problems = check.data?.problems ?? [];
  const isChecked = rested === words && !check.isPlaceholderData;
  const take = (next: LetterText | null) => {
    run.change({ wordings: withWords(run.draft.wordings, letter, next) });
    onClose();
  };
  return (
    <FormDialog
      isOpen
      kind="wide"
      onClose={onClose}
      title={text('letter-texts-one-title', { customer: letter.customer_name })}
      cancel={text('letter-texts-one-cancel')}
      submit={text('letter-texts-one-keep')}
      whyDisabled={problems.length > 0 || !isChecked ? text('letter-texts-save-wrong') : undefined}
      onSubmit={() => take(words)}
    >
      <p className="sub">{text('letter-texts-one-note')}</p>
      {letter.has_own_words ? (
        <div className="row">
          <Button size="sm" icon="undo-2" onPress={() => take(null)}>
            {text('letter-texts-one-usual')}
          </Button>
        </div>
      ) : null}
      <LetterTextFields
        words={words}
        onChange={(part) => setWords((now) => ({ ...now, ...part }))}
        problems={problems}
        placeholders={placeholders}
        isRightToLeft={isRightToLeft(language)}
      />
    </FormDialog>
  );
}
