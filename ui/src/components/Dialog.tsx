import type { ReactNode } from 'react';
import { Form, Heading } from 'react-aria-components';

import { Button } from './Button';
import styles from './Dialog.module.css';
import { Icon } from './Icon';
import { Overlay } from './Overlay';

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** A question, or the name of what is made. */
  title: string;
  children: ReactNode;
};

type AlertProps = DialogProps & {
  /** The safe choice; it has the first focus. */
  keep: string;
  /** The verb with the thing it changes: "Withdraw 14 letters". */
  act: string;
  onAct: () => void;
  isDangerous?: boolean | undefined;
  isPending?: boolean | undefined;
};

/** Asks before something changes. The text says what stays. */
export function AlertDialog({ title, keep, act, onAct, isDangerous = false, isPending, children, ...overlay }: AlertProps) {
  return (
    <Overlay {...overlay} role="alertdialog">
      <Heading slot="title">{title}</Heading>
      <div className="sub">{children}</div>
      <div className={styles.buttons}>
        <Button onPress={overlay.onClose} autoFocus>
          {keep}
        </Button>
        <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onAct} isPending={isPending}>
          {act}
        </Button>
      </div>
    </Overlay>
  );
}

type FormDialogProps = DialogProps & {
  cancel: string;
  submit: string;
  onSubmit: () => void;
  isPending?: boolean | undefined;
  /** Why it cannot be sent yet. */
  whyDisabled?: string | undefined;
  /** A few fields, or long texts. */
  kind?: 'narrow' | 'wide' | undefined;
};

/** A few fields and one verb. Enter submits. */
export function FormDialog({ title, cancel, submit, onSubmit, isPending, whyDisabled, children, ...overlay }: FormDialogProps) {
  return (
    <Overlay {...overlay}>
      <Heading slot="title">{title}</Heading>
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
          <Button onPress={overlay.onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" isPending={isPending} whyDisabled={whyDisabled}>
            {submit}
          </Button>
        </div>
      </Form>
    </Overlay>
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
