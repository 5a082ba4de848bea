import { useEffect, type ReactNode } from 'react';

import { classes } from './classes';
import { Icon } from './Icon';
import styles from './Page.module.css';

type PageProps = {
  /** The heading, and the first part of the window's title. */
  title: string;
  /** The way back, before the heading. */
  before?: ReactNode;
  /** Quiet words after the heading, such as a count. */
  sub?: ReactNode;
  /** What stands at the end of the heading's line. */
  actions?: ReactNode;
  /** A ConfirmBar below the page. */
  confirm?: ReactNode;
  children: ReactNode;
};

/** One screen: heading, content, and the decision at the bottom. */
export function Page({ title, before, sub, actions, confirm, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Duebook`;
  }, [title]);
  return (
    <>
      <div className={styles.page}>
        <div className={styles.head}>
          {before}
          <h1>{title}</h1>
          {sub !== undefined ? <span className="off">{sub}</span> : null}
          {actions !== undefined ? <div className={styles.actions}>{actions}</div> : null}
        </div>
        {children}
      </div>
      {confirm}
    </>
  );
}

type ConfirmBarProps = {
  label: string;
  /** The way back, or another quiet thing. */
  start?: ReactNode;
  /** What does not happen yet, and what can be taken back. */
  children?: ReactNode;
  /** The one button of 40 px. */
  end: ReactNode;
};

/** The decision of a screen: way back at the start, reassurance in the middle, the one button at the end. */
export function ConfirmBar({ label, start, children, end }: ConfirmBarProps) {
  return (
    <section className={styles.confirm} aria-label={label} data-region>
      {start}
      <div className={styles.reassurance}>{children}</div>
      <div className="end row">{end}</div>
    </section>
  );
}

/** A lifted card. */
export function Sheet({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <section className={styles.sheet} aria-label={label}>
      {children}
    </section>
  );
}

type Step = { id: string; label: string };

/** Where the owner is in a path of several screens. */
export function Steps({ label, steps, current }: { label: string; steps: readonly Step[]; current: string }) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.id} aria-current={index === at ? 'step' : undefined} className={classes(index === at && styles.now)}>
          {index > 0 ? <Icon name="chevron-right" size="s" /> : null}
          {index < at ? <Icon name="check" size="s" /> : null}
          {index < at ? step.label : <span>{`${index + 1} ${step.label}`}</span>}
        </li>
      ))}
    </ol>
  );
}
