import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import styles from './Field.module.css';
import { Icon, type IconName } from './Icon';

export type MenuEntry = { id: string; label: string; /** A second line, in small letters. */ note?: string | undefined; icon: IconName; onAct: () => void };

type Props = {
  /** What the button is for, spoken. */
  label: string;
  className: string;
  /** What stands on the button. */
  children: ReactNode;
  entries: readonly MenuEntry[];
  /** Whether Tab passes it over, where it stands inside a field of a row that is filled in with Tab. */
  isPassedOver?: boolean | undefined;
};

/** A button that opens a short list of things to do. */
export function Menu({ label, className, children, entries, isPassedOver = false }: Props) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label} excludeFromTabOrder={isPassedOver}>
        {children}
      </Button>
      <Popover className={styles.menu ?? ''} offset={4} placement="bottom start">
        <AriaMenu className={styles.list ?? ''} aria-label={label} onAction={(key) => entries.find((entry) => entry.id === key)?.onAct()}>
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.entry ?? ''}>
              <Icon name={entry.icon} />
              <span>
                <bdi>{entry.label}</bdi>
                {entry.note === undefined ? null : (
                  <span className="cap">
                    <bdi dir="ltr">{entry.note}</bdi>
                  </span>
                )}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
