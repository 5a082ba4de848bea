import { createElement } from 'react';

import styles from './Icon.module.css';
import { drawing, type IconName } from './icons';

export type { IconName };

type Props = {
  name: IconName;
  /** 14, 16, 20 or 32 px at the usual text size. */
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
};

/** Icons that point along the line of reading. Never the phone, check, clock, printer, calendar or chart. */
const MIRRORED: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'list-filter',
  'send',
  'skip-forward',
  'undo-2',
]);

/** A picture beside a word. It says nothing by itself, so assistive technology does not hear of it. */
export function Icon({ name, size = 'm' }: Props) {
  const className = [styles.icon, styles[size], MIRRORED.has(name) ? styles.flip : ''].join(' ');
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      {drawing(name).map(([tag, shape], index) => createElement(tag, { ...shape, key: index }))}
    </svg>
  );
}
