import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

import { classes } from './classes';
import styles from './Overlay.module.css';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  /** A question closes by its buttons and Esc only, everything else by a press beside it as well. */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Its name, where it has no heading of `slot="title"`. */
  label?: string | undefined;
  /** A few fields, a table of words, or a search that hangs from the top. */
  kind?: 'narrow' | 'wide' | 'search' | undefined;
  children: ReactNode;
};

/** What lies over the page and keeps it away until it is closed. */
export function Overlay({ isOpen, onClose, role = 'dialog', label, kind = 'narrow', children }: Props) {
  return (
    <ModalOverlay
      className={classes(styles.veil, kind === 'search' && styles.high)}
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
    >
      <Modal className={classes(styles.modal, styles[kind])}>
        <Dialog className={classes(styles.dialog, kind !== 'search' && styles.padded)} role={role} {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
