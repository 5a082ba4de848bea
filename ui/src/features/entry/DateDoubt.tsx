import type { WireError } from '../../api/generated/contract';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';

type Props = { error: WireError | null; onConfirm: () => void };

/** Why something was not kept. A year that can hardly be meant is a question, with the answer beside it. */
export function DateDoubt({ error, onConfirm }: Props) {
  const text = useText();
  if (error === null) return null;
  const isDoubt = error.code === 'date.unlikely';
  return (
    <ErrorNote
      error={error}
      actions={
        isDoubt ? (
          <Button size="sm" onPress={onConfirm}>
            {text('invoices-date-is-right')}
          </Button>
        ) : undefined
      }
    />
  );
}
