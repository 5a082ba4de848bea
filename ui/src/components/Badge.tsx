import type { ReactNode } from 'react';

import styles from './Badge.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';

type Tone = 'neutral' | 'blue' | 'amber' | 'red';

type BadgeProps = { icon: IconName; tone?: Tone | undefined; children: ReactNode };

/** A state: colour, icon and word, never colour alone. Neutral verdict, blue new, amber watch, red stop or refused. */
export function Badge({ icon, tone = 'neutral', children }: BadgeProps) {
  return (
    <span className={classes(styles.badge, styles[tone])}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

type StateProps = { icon: IconName; tone?: 'plain' | 'sub' | 'off' | 'red' | 'amber' | undefined; children: ReactNode };

/** A state that needs no box: fine is quiet. */
export function State({ icon, tone = 'plain', children }: StateProps) {
  return (
    <span className={classes(styles.state, tone !== 'plain' && tone)}>
      <Icon name={icon} size="s" />
      {children}
    </span>
  );
}

type LadderProps = {
  /** Steps of the ladder. */
  count: number;
  /** The last step claimed; 0 for none. */
  reached: number;
  /** The step that would be claimed next. */
  next?: number | undefined;
  /** Spoken instead of the picture: "level 1, next 2". */
  label: string;
};

/** How far a customer is on the ladder of reminders. */
export function Ladder({ count, reached, next, label }: LadderProps) {
  return (
    <span className={styles.ladder} role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <i key={index} className={classes(index < reached && styles.on, index + 1 === next && styles.next)} />
      ))}
    </span>
  );
}
