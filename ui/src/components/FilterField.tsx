import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';

import { classes } from './classes';
import fields from './Field.module.css';
import styles from './FilterField.module.css';
import { Icon } from './Icon';
import { useText } from './locale';

type Props = { label: string; value: string; onChange: (search: string) => void };

/** Filters the list of a screen while it is typed into. The key `/` leads to it, Esc empties it. */
export function FilterField({ label, value, onChange }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <SearchField className={styles.filter ?? ''} aria-label={label} value={value} onChange={onChange}>
      <div className={classes(fields.box)}>
        <Icon name="search" />
        <Input ref={input} placeholder={label} autoComplete="off" spellCheck={false} />
        {value === '' ? (
          <kbd className="kbd">{'/'}</kbd>
        ) : (
          <Button className={fields.opener} aria-label={text('components-clear', { field: label })}>
            <Icon name="x" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}

/** Whether the key belongs to a field or a dialog. */
function isElsewhere(target: EventTarget | null): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isField || document.querySelector('[aria-modal="true"], [role="alertdialog"]') !== null;
}
