import type { RunView, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useFormat, useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

export type RunFiles = {
  print: (run: RunView) => void;
  save: (run: RunView) => void;
  isPrinting: boolean;
  isSaving: boolean;
  error: WireError | null;
};

/** Returns how many letters of a run are printed: all that do not go by mail. */
export function printedCount({ letters }: RunView): number {
  return letters.filter(({ mail, text }) => mail === null && text === null).length;
}

/** Prints and saves the letters of confirmed runs. */
export function useRunFiles(): RunFiles {
  const text = useText();
  const format = useFormat();
  const printing = useCommandMutation('print_run');
  const saving = useCommandMutation('save_run');
  const print = (run: RunView) => {
    const { run_id } = run;
    saving.reset();
    const words = { count: printedCount(run), shown: format.count(printedCount(run)) };
    printing.mutate({ run_id }, { onSuccess: () => showToast({ text: text('reminders-printed', words) }) });
  };
  const save = ({ run_id }: RunView) => {
    printing.reset();
    saving.mutate(
      { run_id },
      {
        onSuccess: (saved) => {
          if (saved) showToast({ text: text('reminders-saved', { path: saved.path }) });
        },
      },
    );
  };
  return { print, save, isPrinting: printing.isPending, isSaving: saving.isPending, error: printing.error ?? saving.error };
}
