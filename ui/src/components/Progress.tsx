import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';

import { classes } from './classes';
import styles from './Progress.module.css';

type Props = {
  label: string;
  /** "9 of 14", formatted. */
  count?: string | undefined;
  /** Percent; leave it out while the end is not known. */
  value?: number | undefined;
  /** What is being worked on. */
  current?: ReactNode;
  /** A Stop button and what stopping leaves. */
  stop?: ReactNode;
};

/** Long work: its count, its bar, the name of what is worked on, and a way to stop. */
export function Progress({ label, count, value, current, stop }: Props) {
  return (
    <ProgressBar className={styles.progress ?? ''} value={value ?? 0} isIndeterminate={value === undefined} valueLabel={count}>
      <div className="row">
        <Label className="strong">{label}</Label>
        {count !== undefined ? <span className="end sub">{count}</span> : null}
      </div>
      <Bar value={value} />
      {current !== undefined ? <div className="cap cut">{current}</div> : null}
      {stop !== undefined ? <div className="row">{stop}</div> : null}
    </ProgressBar>
  );
}

function Bar({ value }: { value: number | undefined }) {
  return (
    <span className={classes(styles.bar, value === undefined && styles.open)}>
      <i style={value === undefined ? undefined : { inlineSize: `${value}%` }} />
    </span>
  );
}
