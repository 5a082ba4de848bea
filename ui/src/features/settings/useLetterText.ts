import type { LetterText, LetterTextDraft, LetterTextProblem, LetterTextView, TextKey, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useKept } from '../../components/kept';
import { useText } from '../../components/locale';
import { useRested } from '../../components/useRested';
import { useUndoToast } from '../../components/useUndoToast';

/** What was typed and not saved, by text: another one can be looked at, and the page left, without losing it. */
type Drafts = Readonly<Record<string, LetterText>>;

const NO_DRAFTS: Drafts = {};

export type LetterTextEditor = {
  view: LetterTextView;
  words: LetterText;
  change: (part: Partial<LetterText>) => void;
  /** Puts the standard words into the form. */
  takeStandard: () => void;
  isStandard: boolean;
  isChanged: boolean;
  problems: readonly LetterTextProblem[];
  /** What can be looked at: rested and without problems. */
  shown: LetterTextDraft | null;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** The name of a text among others. */
export function codeOf({ level, language, tone, is_consumer }: TextKey): string {
  return [level, language, tone, is_consumer].join(' ');
}

const PARTS = ['subject', 'opening', 'consequence', 'ways_out', 'closing', 'sms', 'chat'] as const;

/** Whether two texts say the same. */
function isSame(a: LetterText, b: LetterText): boolean {
  return PARTS.every((part) => a[part].trim() === b[part].trim());
}

/** Whether two texts are the same to the letter: a space or a line at the end is how the next word begins. */
function isEqual(a: LetterText, b: LetterText): boolean {
  return PARTS.every((part) => a[part] === b[part]);
}

/** One text that is being edited; kept as one entry that can be undone. */
export function useLetterText(view: LetterTextView): LetterTextEditor {
  const text = useText();
  const [drafts, setDrafts] = useKept('letter texts', NO_DRAFTS);
  const update = useCommandMutation('update_letter_text');
  const undo = useCommandMutation('undo_entry');
  const showUndo = useUndoToast(undo.mutateAsync);
  const code = codeOf(view.key);
  const words = drafts[code] ?? view.text;
  const put = (next: LetterText | null) => {
    update.reset();
    const others = Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== code));
    setDrafts(next === null || isEqual(next, view.text) ? others : { ...others, [code]: next });
  };
  const rested = useRested(words);
  const draft = { key: view.key, text: rested };
  const check = useCommandQuery('check_letter_text', draft, { keepsPrevious: true });
  const problems = check.data?.problems ?? [];
  const save = () =>
    update.mutate(
      { key: view.key, text: words },
      {
        onSuccess: ({ entry_id }) => {
          put(null);
          if (entry_id !== null) showUndo({ entry_id, done: text('letter-texts-saved'), undone: text('letter-texts-undone') });
        },
      },
    );
  return {
    view,
    words,
    change: (part) => put({ ...words, ...part }),
    takeStandard: () => put(view.standard),
    isStandard: isSame(words, view.standard),
    isChanged: !isSame(words, view.text),
    problems,
    shown: check.isPlaceholderData || check.data === undefined || problems.length > 0 ? null : draft,
    discard: () => put(null),
    save,
    isSaving: update.isPending,
    error: update.error,
  };
}
