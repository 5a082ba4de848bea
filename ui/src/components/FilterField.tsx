import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';

import { classes } from './classes';
import fields from './Field.module.css';
import styles from './FilterField.module.css';
import { Icon } from './Icon';
import { isCovered, isField, isSlash } from './keys';
import { useText } from './locale';

type Props = { label: string; value: string; onChange: (search: string) => void };

/** Filters the list of a screen while it is typed into. The key `/` leads to it, Esc empties it. */
export function FilterField({ label, value, onChange }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSlash(event) || event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || isCovered()) return;
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
