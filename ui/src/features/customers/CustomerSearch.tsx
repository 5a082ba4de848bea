import { useState } from 'react';

import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { useDebounced } from '../../components/useDebounced';
import styles from './Merge.module.css';

const TYPING_MS = 100;
const SHOWN = 6;

export type FoundOne = { customer_id: number; display_name: string };

type Props = {
  label: string;
  hint: string;
  /** Who is not offered. */
  without: number;
  onChoose: (found: FoundOne) => void;
};

/** Finds another customer while it is typed. */
export function CustomerSearch({ label, hint, without, onChoose }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_MS);
  const query = useCommandQuery('search_book', { search }, { isEnabled: search !== '', keepsPrevious: true });
  const found = search === '' ? [] : (query.data?.customers ?? []).filter((hit) => hit.customer_id !== without).slice(0, SHOWN);
  return (
    <>
      <TextField label={label} hint={hint} value={typed} onChange={setTyped} autoFocus />
      {search !== '' && query.data && found.length === 0 ? <p className="sub">{text('merging-nobody')}</p> : null}
      <div className={styles.found} role="group" aria-label={text('merging-found')}>
        {found.map((hit) => (
          <Button key={hit.customer_id} variant="quiet" icon="user" onPress={() => onChoose(hit)}>
            <bdi className="strong cut">{hit.display_name}</bdi>
            <bdi className="cap">{hit.number}</bdi>
          </Button>
        ))}
      </div>
    </>
  );
}
