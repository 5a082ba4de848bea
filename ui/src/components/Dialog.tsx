import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { Button } from './Button';
import styles from './Dialog.module.css';
import { Icon } from './Icon';

type FrameProps = {
  isOpen: boolean;
  onClose: () => void;
  /** A question, or the name of what is made. */
  title: string;
  children: ReactNode;
};

type AlertProps = FrameProps & {
  /** The safe choice; it has the first focus. */
  keep: string;
  /** The verb with the thing it changes: "Withdraw 14 letters". */
  act: string;
  onAct: () => void;
  isDangerous?: boolean | undefined;
  isPending?: boolean | undefined;
};

/** Asks before something changes. The text says what stays. */
export function AlertDialog({ keep, act, onAct, isDangerous = false, isPending, children, ...frame }: AlertProps) {
  return (
    <Frame {...frame} role="alertdialog">
      <div className="sub">{children}</div>
      <div className={styles.buttons}>
        <Button onPress={frame.onClose} autoFocus>
          {keep}
        </Button>
        <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onAct} isPending={isPending}>
          {act}
        </Button>
      </div>
    </Frame>
  );
}

type FormDialogProps = FrameProps & {
  cancel: string;
  submit: string;
  onSubmit: () => void;
  isPending?: boolean | undefined;
  /** Why it cannot be sent yet. */
  whyDisabled?: string | undefined;
};

/** A few fields and one verb. Enter submits. */
export function FormDialog({ cancel, submit, onSubmit, isPending, whyDisabled, children, ...frame }: FormDialogProps) {
  return (
    <Frame {...frame} role="dialog">
      <Form
        className={styles.form ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (whyDisabled === undefined) onSubmit();
        }}
      >
        {children}
        <div className={styles.buttons}>
          <Button onPress={frame.onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" isPending={isPending} whyDisabled={whyDisabled}>
            {submit}
          </Button>
        </div>
      </Form>
    </Frame>
  );
}

function Frame({ isOpen, onClose, title, children, role }: FrameProps & { role: 'dialog' | 'alertdialog' }) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

type NoteProps = { tone?: 'plain' | 'blue' | 'amber' | 'red' | undefined; children: ReactNode };

const NOTE_ICON = { plain: 'info', blue: 'info', amber: 'clock', red: 'circle-alert' } as const;

/** A remark that stands in the page: plain, amber for a question, red for a fact that hurts. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return (
    <div className={[styles.note, styles[tone]].join(' ')}>
      <Icon name={NOTE_ICON[tone]} />
      <div className="grow">{children}</div>
    </div>
  );
}
