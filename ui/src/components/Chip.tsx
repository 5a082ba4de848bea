import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

import styles from './Chip.module.css';
import { Icon } from './Icon';

type Props = {
  children: ReactNode;
  /** How many rows the filter leaves, already formatted. */
  count?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** A filter that is on or off; on is tint, border and tick. */
export function Chip({ children, count, isOn, onChange }: Props) {
  return (
    <ToggleButton className={styles.chip ?? ''} isSelected={isOn} onChange={onChange}>
      {isOn ? <Icon name="check" size="s" /> : null}
      {children}
      {count !== undefined ? <b>{count}</b> : null}
    </ToggleButton>
  );
}
