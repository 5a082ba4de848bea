import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';

import styles from './Explained.module.css';

type Props = {
  /** What is explained, spoken: "Why it is due on 5 Dec". */
  label: string;
  /** What stands on the page, and is pressed. */
  children: ReactNode;
  /** The explanation; it is made when it is opened. */
  explanation: ReactNode;
  /** Called when it opens. */
  onOpen?: (() => void) | undefined;
  /** Whether Tab passes it over: one in each row of a list, where the page behind the row explains it too. */
  isPassedOver?: boolean;
};

/** A figure or date that opens into what it comes from. */
export function Explained({ label, children, explanation, onOpen, isPassedOver = false }: Props) {
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) onOpen?.();
      }}
    >
      <Button className={styles.figure ?? ''} aria-label={label} excludeFromTabOrder={isPassedOver}>
        {children}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4} placement="bottom start" aria-label={label}>
        <div className={styles.dialog}>{explanation}</div>
      </Popover>
    </DialogTrigger>
  );
}
