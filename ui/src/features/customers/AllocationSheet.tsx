import { useRef, useState } from 'react';
import { Button as GrabButton, DropZone, Form, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';

import type { AccountRow } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { AmountField } from '../../components/AmountField';
import { Button } from '../../components/Button';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { compareDecimals, sumDecimals } from '../../components/numbers';
import { Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import { filled, isTooMuch, leftOf, oldestFirst, openLines, restOf, type OpenLine, type Shares } from './allocation';
import styles from './Customers.module.css';

type Props = { settlement: AccountRow; account: readonly AccountRow[]; onClose: () => void };

/** Applies money on account, or a credit note, to invoices: typed beside them, or dragged onto them. */
export function AllocationSheet({ settlement, account, onClose }: Props) {
  const text = useText();
  const allocation = useAllocation(settlement, account, onClose);
  const { lines, shares, change, left, isOver, error } = allocation;
  const { currency } = settlement.open;
  return (
    <aside className={styles.aside} aria-label={text('customers-allocate')}>
      <Sheet>
        <Form
          className={styles.pay ?? ''}
          validationBehavior="aria"
          aria-label={text('customers-allocate')}
          onSubmit={(event) => {
            event.preventDefault();
            allocation.submit();
          }}
        >
          <h2>{text('customers-allocate')}</h2>
          <p className="cap">{text('customers-allocate-hint')}</p>
          <Left left={left} currency={currency} isOver={isOver} />
          {lines.map((line, index) => (
            <Line
              key={line.receivable_id}
              line={line}
              currency={currency}
              share={shares[line.receivable_id] ?? ''}
              onChange={(share) => change({ ...shares, [line.receivable_id]: share })}
              onFill={() => allocation.fill(filled(line, allocation.rest, shares))}
              filledCount={allocation.filledCount}
              isFirst={index === 0}
            />
          ))}
          {error ? <ErrorNote error={error} /> : null}
          <div className={styles.verbs}>
            <Button onPress={() => allocation.fill(oldestFirst(lines, allocation.rest))}>{text('customers-allocate-oldest')}</Button>
            <Button onPress={onClose}>{text('customers-allocate-cancel')}</Button>
            <Button variant="primary" type="submit" isPending={allocation.isPending}>
              {text('customers-allocate-save')}
            </Button>
          </div>
        </Form>
      </Sheet>
    </aside>
  );
}

/** The shares while they are typed; they are applied once, however often Enter is pressed. */
function useAllocation(settlement: AccountRow, account: readonly AccountRow[], onClose: () => void) {
  const text = useText();
  const format = useFormat();
  const [shares, setShares] = useState<Shares>({});
  const [filledCount, setFilledCount] = useState(0);
  const allocate = useCommandMutation('allocate_settlement');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const isRunning = useRef(false);
  const { currency } = settlement.open;
  const lines = openLines(settlement, account);
  const rest = restOf(settlement);
  const left = leftOf(rest, shares);
  const change = (next: Shares) => {
    setShares(next);
    allocate.reset();
  };
  const fill = (next: Shares) => {
    change(next);
    setFilledCount((count) => count + 1);
  };
  const submit = () => {
    if (isRunning.current || settlement.settlement_id === null) return;
    isRunning.current = true;
    const parts = lines.flatMap(({ receivable_id }) => {
      const amount = shares[receivable_id] ?? '';
      return amount === '' ? [] : [{ receivable_id, amount: { amount, currency } }];
    });
    allocate.mutate(
      { settlement_id: settlement.settlement_id, parts },
      {
        onSuccess: (receipt) => {
          announce({ entry_id: receipt.entry_id, done: text('customers-allocated', { amount: format.amount(receipt.amount), rest: format.amount(receipt.rest) }), undone: text('components-undone') });
          onClose();
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  return { lines, shares, change, fill, filledCount, rest, left, isOver: compareDecimals(left, '0') < 0, error: allocate.error, isPending: allocate.isPending, submit };
}

type LeftProps = { left: string; currency: string; isOver: boolean };

/** What is left, live; it can be taken by the pointer, or by Enter, and dropped on an invoice. */
function Left({ left, currency, isOver }: LeftProps) {
  const text = useText();
  const format = useFormat();
  const { dragAndDropHooks } = useDragAndDrop({ getItems: () => [{ 'text/plain': left }] });
  const amount = format.amount({ amount: left, currency });
  if (isOver) {
    const over = format.amount({ amount: sumDecimals(['0', left.replace('-', '')]), currency });
    return (
      <p role="alert" className={`${styles.rest ?? ''} red`}>
        <Icon name="circle-alert" size="s" />
        {text('customers-allocate-over', { amount: over })}
      </p>
    );
  }
  return (
    <GridList aria-label={text('customers-allocate-left')} dragAndDropHooks={dragAndDropHooks}>
      <GridListItem id="left" textValue={amount} className={styles.rest ?? ''}>
        <GrabButton slot="drag" className={styles.grab ?? ''} aria-label={text('customers-allocate-grab', { amount })}>
          <Icon name="hand" size="s" />
        </GrabButton>
        <span>{text('customers-allocate-left')}</span>
        <Amount value={{ amount: left, currency }} />
      </GridListItem>
    </GridList>
  );
}

type LineProps = {
  line: OpenLine;
  currency: string;
  share: string;
  onChange: (share: string) => void;
  onFill: () => void;
  /** How often shares were filled in: a field keeps what was typed, so that another value makes it anew. */
  filledCount: number;
  isFirst: boolean;
};

function Line({ line, currency, share, onChange, onFill, filledCount, isFirst }: LineProps) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const open = format.amount({ amount: line.open, currency });
  const tooMuch = errorText({ code: 'allocation.more_than_open', params: { open: `${line.open} ${currency}`, number: line.number } }).title;
  return (
    <DropZone className={styles.drop ?? ''} onDrop={onFill} aria-label={text('customers-allocate-onto', { number: line.number })}>
      <span className={styles.onto}>
        <bdi className="strong">{line.number}</bdi>
        <span className="cap">{text('customers-allocate-open', { amount: open, due: format.date(line.due_on) })}</span>
      </span>
      <AmountField
        key={filledCount}
        label={text('customers-allocate-share', { number: line.number })}
        isLabelHidden
        value={share}
        currency={currency}
        onChange={onChange}
        error={isTooMuch(line, share) ? tooMuch : undefined}
        autoFocus={isFirst && filledCount === 0}
      />
    </DropZone>
  );
}
