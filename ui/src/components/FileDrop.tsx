import { useEffect, useState, type ReactNode } from 'react';

import { Button } from './Button';
import { classes } from './classes';
import styles from './FileDrop.module.css';
import { Icon } from './Icon';

type Props = {
  title: string;
  children?: ReactNode;
  /** "Choose a file…" */
  choose: string;
  /** Opens the system's dialog. */
  onChoose: () => void;
  /** A file was dropped on the window. */
  onFile: (file: File) => void;
  /** Which kinds of files can be read. */
  kinds: string;
  isPending?: boolean | undefined;
  actions?: ReactNode;
};

/** Takes a file: dropped anywhere on the window, or chosen with the button. */
export function FileDrop({ title, children, choose, onChoose, onFile, kinds, isPending, actions }: Props) {
  const isOver = useFileDrop(onFile);
  return (
    <section className={classes(styles.zone, isOver && styles.over)}>
      <Icon name="inbox" size="xl" />
      <h2>{title}</h2>
      <div className="sub">{children}</div>
      <div className="row wrap">
        <Button variant="primary" icon="upload" onPress={onChoose} isPending={isPending} autoFocus>
          {choose}
        </Button>
        {actions}
      </div>
      <span className="cap">{kinds}</span>
    </section>
  );
}

/** Calls `onFile` with the first file dropped anywhere on the window; returns whether one hangs over it now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return isOver;
}
