import type { ReactNode } from 'react';

import styles from './EmptyState.module.css';
import { Icon, type IconName } from './Icon';

type Props = {
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** The one next step first. */
  actions?: ReactNode;
  /** A caption below the actions. */
  foot?: ReactNode;
  tone?: 'plain' | 'red' | undefined;
};

/** What will stand here, the one next step, and what is safe. Also: a result that is done, or an error of a whole page. */
export function EmptyState({ icon, title, children, actions, foot, tone = 'plain' }: Props) {
  return (
    <section className={styles.empty}>
      <span className={tone === 'red' ? 'red' : 'off'}>
        <Icon name={icon} size="xl" />
      </span>
      <h2>{title}</h2>
      <div className="sub">{children}</div>
      {actions !== undefined ? <div className="row wrap">{actions}</div> : null}
      {foot !== undefined ? <div className="cap">{foot}</div> : null}
    </section>
  );
}
