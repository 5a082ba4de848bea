import type { LetterView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

/** Printing again and saving: the kept bytes, not a new rendering. */
export function LetterActions({ letter }: { letter: LetterView }) {
  const text = useText();
  const print = useCommandMutation('print_letter');
  const save = useCommandMutation('save_letter');
  const request = { letter_id: letter.letter_id };
  const saved = { onSuccess: (file: unknown) => (file === null ? undefined : showToast({ text: text('letters-saved', { number: letter.number }) })) };
  const error = print.error ?? save.error;
  return (
    <>
      <Button icon="printer" isPending={print.isPending} onPress={() => print.mutate(request)}>
        {text('letters-print')}
      </Button>
      <Button icon="download" isPending={save.isPending} onPress={() => save.mutate(request, saved)}>
        {text('letters-save')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
