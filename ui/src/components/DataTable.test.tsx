import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { LanguageProvider } from '../app/Providers';
import { DataTable } from './DataTable';
import type { Language } from './locale';
import { compareDecimals } from './numbers';
import { moveCursor, nextSort, sortRows, tracksOf, type Column, type RowKey } from './table';

type Row = { id: number; name: string; open: string };

const ROWS: Row[] = Array.from({ length: 1000 }, (_, index) => ({ id: index, name: `Customer ${index}`, open: String((index * 7) % 1000) }));
const COLUMNS: Column<Row>[] = [
  { id: 'name', head: 'Customer', cell: (row) => row.name, compare: (a, b) => a.name.localeCompare(b.name), total: 'Total' },
  { id: 'open', head: 'Open', kind: 'figure', cell: (row) => row.open, compare: (a, b) => compareDecimals(a.open, b.open), total: '499500' },
];

type Props = Partial<Parameters<typeof DataTable<Row>>[0]> & { language?: Language };

function show({ language = 'en', ...props }: Props = {}) {
  return render(
    <LanguageProvider language={language}>
      <DataTable label="Customers" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.id} {...props} />
    </LanguageProvider>,
  );
}

function Selectable() {
  const [keys, setKeys] = useState<ReadonlySet<RowKey>>(new Set());
  return <DataTable label="Customers" columns={COLUMNS} rows={ROWS.slice(0, 3)} rowKey={(row) => row.id} selection={{ keys, onChange: setKeys, label: (row) => row.name }} />;
}

function cursorRow(role: 'grid' | 'treegrid' = 'grid'): string | null {
  const id = screen.getByRole(role).getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent ?? null);
}

describe('DataTable', () => {
  it('draws only rows in view, and says how many there are', () => {
    show();
    const table = screen.getByRole('grid', { name: 'Customers' });
    expect(table).toHaveAttribute('aria-rowcount', '1001');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByText('499500')).toBeInTheDocument();
  });

  it('sorts figures by value, largest first, and tells the order', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getAllByRole('row')[1]).toHaveTextContent('999');
    expect(screen.getByRole('columnheader', { name: 'Open' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('moves the cursor with the keys and opens with Enter', async () => {
    const onOpen = vi.fn();
    show({ onOpen });
    await userEvent.tab();
    expect(cursorRow()).toContain('Customer 0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(cursorRow()).toContain('Customer 1');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(ROWS[1]);
  });

  it('gives single letters to the screen with the row under the cursor', async () => {
    const onLetter = vi.fn();
    show({ onLetter });
    await userEvent.tab();
    await userEvent.keyboard('p');
    expect(onLetter).toHaveBeenCalledWith('p', ROWS[0]);
  });

  it('unfolds with the arrow that points to the end of the line', async () => {
    show({ detail: (row) => <p>{`detail of ${row.name}`}</p> });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('detail of Customer 0')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByText('detail of Customer 0')).not.toBeInTheDocument();
  });

  it('selects with Space and with the boxes, all at once too', async () => {
    render(
      <LanguageProvider language="en">
        <Selectable />
      </LanguageProvider>,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Customer 1' }));
    expect(screen.getAllByRole('row')[2]).toHaveAttribute('aria-selected', 'true');
    screen.getByRole('grid').focus();
    await userEvent.keyboard(' ');
    expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    expect(screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true')).toHaveLength(3);
  });

  it('shows holes for rows that are not loaded yet', () => {
    const onVisible = vi.fn();
    show({ rows: [ROWS[0]], count: 50, onSort: vi.fn(), onVisible });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '51');
    expect(onVisible).toHaveBeenCalledWith(0, expect.any(Number));
  });
});

describe('table', () => {
  it('is as wide as its columns, whatever the rows hold', () => {
    const wide: Column<Row>[] = [{ ...COLUMNS[0]!, width: 'minmax(10rem, 2fr)' }, COLUMNS[1]!];
    expect(tracksOf(wide, true)).toEqual({ tracks: '2.25rem minmax(10rem, 2fr) minmax(8rem, 1fr)', least: 'calc(2.25rem + 10rem + 8rem)' });
  });

  it('keeps the cursor inside the table', () => {
    expect(moveCursor('ArrowUp', 0, 5, 3)).toBe(0);
    expect(moveCursor('PageDown', 3, 5, 3)).toBe(4);
    expect(moveCursor('End', 0, 5, 3)).toBe(4);
    expect(moveCursor('a', 0, 5, 3)).toBeNull();
  });

  it('turns the order of a column that is pressed again', () => {
    const column = COLUMNS[0]!;
    expect(nextSort(column, undefined)).toEqual({ column: 'name', isDescending: false });
    expect(nextSort(column, { column: 'name', isDescending: false })).toEqual({ column: 'name', isDescending: true });
  });

  it('does not touch rows that come sorted from outside', () => {
    expect(sortRows(ROWS, COLUMNS, undefined)).toBe(ROWS);
  });
});
