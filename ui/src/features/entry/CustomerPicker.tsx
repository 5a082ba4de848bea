import { useId, useState, type ComponentProps, type RefObject } from 'react';
import { TextField } from 'react-aria-components';

import { call } from '../../api/client';
import type { Currency, CustomerRow, ListCustomers } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { ChoiceInput, ChoiceList, movedChoice, type ChoiceOption } from '../../components/ChoiceList';
import { classes } from '../../components/classes';
import { FieldLabel, FieldNotes } from '../../components/Field';
import fields from '../../components/Field.module.css';
import { useText } from '../../components/locale';
import { useDebounced } from '../../components/useDebounced';
import styles from './Entry.module.css';

type KeyPressed = Parameters<NonNullable<ComponentProps<typeof TextField>['onKeyDown']>>[0];

const TYPING_MS = 100;
const SHOWN = 8;

export type Chosen = { customer_id: number; name: string; currency: Currency };

type Props = {
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
  /** Adds a customer of this name. */
  onAdd: (name: string) => void;
  input: RefObject<HTMLInputElement | null>;
  error?: string | undefined;
};

function requestFor(search: string): ListCustomers {
  return { search, sort: 'name', is_descending: false, filters: [], offset: 0, limit: 2 * SHOWN };
}

/** Finds a customer while it is typed; a name that nobody has is added in place. Enter or Tab takes the marked line. */
export function CustomerPicker(props: Props) {
  const { input, error } = props;
  const text = useText();
  const id = useId();
  const picker = usePicker(props);
  const { isListed, active } = picker;
  return (
    <TextField
      className={classes(fields.field, styles.picker)}
      value={picker.shown}
      onChange={picker.type}
      onKeyDown={picker.onKeyDown}
      onBlur={picker.close}
      isInvalid={error !== undefined}
    >
      <FieldLabel>{text('invoices-customer')}</FieldLabel>
      <div className={classes(fields.box, error !== undefined && fields.bad)}>
        <ChoiceInput ref={input} list={id} isListed={isListed} active={active} />
      </div>
      <FieldNotes error={error} />
      {isListed ? (
        <ChoiceList id={id} label={text('invoices-customers-found')} options={picker.options} active={active} onChoose={picker.choose} isFloating />
      ) : null}
    </TextField>
  );
}

/** What the field shows, what was found, and what the keys do. */
function usePicker({ value, onChange, onAdd, input }: Props) {
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  // A customer was chosen or added: what was typed for it is done with.
  if (value !== null && typed !== '') setTyped('');
  const search = typed.trim();
  const rested = useDebounced(search, TYPING_MS);
  const query = useCommandQuery('list_customers', requestFor(rested), { isEnabled: isOpen && rested !== '', keepsPrevious: true });
  const found = rested === '' ? [] : customersOf(query.data?.rows ?? []);
  const isSettled = rested === search && query.isSuccess && !query.isPlaceholderData;
  const options = useOptions(found, search);
  const isListed = isOpen && search !== '';
  const close = () => setIsOpen(false);

  const take = (row: CustomerRow) => {
    setTyped('');
    close();
    onChange(chosenOf(row));
  };
  const choose = (index: number) => {
    const row = found[index];
    close();
    if (row) take(row);
    else onAdd(search);
  };
  // Typed faster than the answer came: only the one customer that fits is taken, never a guess.
  const resolve = async () => {
    const rows = customersOf((await call('list_customers', requestFor(search))).rows);
    const [only] = rows;
    if (input.current?.value.trim() === search && only && rows.length === 1) take(only);
  };
  const type = (next: string) => {
    setActive(0);
    setIsOpen(true);
    // Typing over a chosen customer starts the search afresh.
    setTyped(value !== null && next.startsWith(value.name) ? next.slice(value.name.length) : next);
    if (value !== null) onChange(null);
  };
  const onKeyDown = (event: KeyPressed) => {
    const moved = isListed ? movedChoice(event.key, active, options.length) : undefined;
    const takes = event.key === 'Enter' || event.key === 'Tab';
    if (moved !== undefined) setActive(moved);
    else if (event.key === 'Escape' && isListed) close();
    // Tab adds nobody: a new customer is made by Enter or a press alone.
    else if (takes && isListed && isSettled && (event.key === 'Enter' || active < found.length)) choose(active);
    else if (takes && isListed && !isSettled) void resolve();
    else {
      // Every other key is for what lies around the field: Esc closes a dialog.
      event.continuePropagation();
      return;
    }
    if (event.key !== 'Tab') event.preventDefault();
  };
  return { shown: value === null ? typed : value.name, type, close, onKeyDown, options, isListed, active, choose };
}

function useOptions(found: readonly CustomerRow[], search: string): ChoiceOption[] {
  const text = useText();
  const known = found.map((row) => ({
    key: String(row.customer_id),
    content: (
      <>
        <bdi className="strong cut" title={row.name}>{row.name}</bdi>
        <bdi className="cap">{row.number}</bdi>
      </>
    ),
  }));
  return [...known, { key: 'new', content: <span className="sub">{text('invoices-add-customer', { name: search })}</span> }];
}

/** A customer has a line per currency; the first is in the customer's own. */
function customersOf(rows: readonly CustomerRow[]): CustomerRow[] {
  return rows.filter((row, index) => rows.findIndex((other) => other.customer_id === row.customer_id) === index).slice(0, SHOWN);
}

function chosenOf(row: CustomerRow): Chosen {
  return { customer_id: row.customer_id, name: row.name, currency: row.open.currency };
}
