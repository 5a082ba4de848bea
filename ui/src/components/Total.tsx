import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { Amount } from './Amount';
import styles from './Explained.module.css';
import { useFormat, useText } from './locale';
import { isZero, type Money } from './numbers';

type Props = {
  /** What the total is called. */
  name: string;
  value: Money;
  /** Opens the facts behind it. */
  onExplain: () => void;
  /** How it stands on the page; without it, the amount with its symbol. */
  children?: ReactNode;
  /** Whether there are facts behind a total of zero as well. */
  hasFacts?: boolean;
};

/** A total that opens into the facts behind it. Nothing is behind a plain zero. */
export function Total({ name, value, onExplain, children, hasFacts = !isZero(value.amount) }: Props) {
  const text = useText();
  const format = useFormat();
  const shown = children ?? <Amount value={value} />;
  if (!hasFacts) return shown;
  return (
    <Button className={styles.figure ?? ''} aria-label={text('totals-explain', { name, amount: format.amount(value) })} onPress={onExplain}>
      {shown}
    </Button>
  );
}
