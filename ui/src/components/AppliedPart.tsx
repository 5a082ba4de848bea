import { Amount } from './Amount';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { useFormat, useText } from './locale';
import { isZero, type Money } from './numbers';
import { useUndoToast } from './useUndoToast';

type Props = {
  /** Number of the invoice. */
  number: string;
  amount: Money;
  /** Takes the part back: `useTakeBackPart`. */
  way: {
    isPending: boolean;
    error: unknown;
    takeBack: (onDone: (receipt: { entry_id: number; amount: Money; rest: Money }) => void) => void;
    undo: (request: { entry_id: number }) => Promise<unknown>;
  };
};

/** One invoice that a settlement reduces; this part alone can be taken back. */
export function AppliedPart({ number, amount, way }: Props) {
  const text = useText();
  const format = useFormat();
  const announce = useUndoToast(way.undo);
  const takeBack = () =>
    way.takeBack((receipt) =>
      announce({
        entry_id: receipt.entry_id,
        // What is no money goes with the part; nothing lies on account then.
        done: text(isZero(receipt.rest.amount) ? 'components-part-gone' : 'components-part-undone', { number, amount: format.amount(receipt.amount) }),
        undone: text('components-undone'),
      }),
    );
  return (
    <>
      <bdi>{number}</bdi>
      <Amount value={amount} />
      <Button size="sm" variant="quiet" icon="undo-2" onPress={takeBack} isPending={way.isPending}>
        <span aria-hidden>{text('components-part-undo')}</span>
        <span className="hidden">{text('components-part-undo-of', { number })}</span>
      </Button>
      {way.error ? <ErrorNote error={way.error} /> : null}
    </>
  );
}
