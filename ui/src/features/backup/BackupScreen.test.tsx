import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { BackupView, RecentBook, RestorePreview, SnapshotView } from '../../api/generated/contract';
import { answer, renderScreen, SESSION } from '../../test/render';
import { BackupScreen } from './BackupScreen';
import { formatBytes } from './bytes';
import { RecentBooks } from './RecentBooks';

const COPY: SnapshotView = {
  name: '20261118T181400Z-01-quit-ab.duebook',
  path: '/home/lan/x.snapshots/20261118T181400Z-01-quit-ab.duebook',
  taken_at: '2026-11-18T18:14:00Z',
  why: 'quit',
  bytes: 1_240_000,
  is_damaged: false,
};
const BACKUP: BackupView = { folder: '/home/lan/x.snapshots', snapshots: [COPY, { ...COPY, name: 'b', is_damaged: true }], problem: null };
const PREVIEW: RestorePreview = {
  snapshot: COPY,
  relation: 'earlier',
  kinds: [
    { kind: 'payment.record', count: 3 },
    { kind: 'unheard.of', count: 1 },
  ],
  letter_count: 2,
};

describe('BackupScreen', () => {
  it('names what going back would replace before it does so', async () => {
    const calls = answer({ get_backup: () => BACKUP, preview_restore: () => PREVIEW, restore_snapshot: () => SESSION, list_recent_books: () => [] });
    renderScreen(<BackupScreen />);
    const buttons = await screen.findAllByRole('button', { name: 'Go back…' });
    expect(buttons).toHaveLength(1);
    expect(screen.getByText('Damaged since: not used')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go back…' }));
    expect(await screen.findByText(/Payment.*3/u)).toBeInTheDocument();
    expect(screen.getByText(/Entry.*1/u)).toBeInTheDocument();
    expect(screen.getByText(/2.* letters were made after the copy/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Go back to/u }));
    expect(calls.find((call) => call.name === 'restore_snapshot')?.request).toEqual({ book: null, name: COPY.name });
  });

  it('checks a copy again and says that it holds', async () => {
    answer({ get_backup: () => BACKUP, check_snapshot: () => ({ ok: true, entries: 1, facts: 2, problems: [] }) });
    renderScreen(<BackupScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Check again' }));
    expect(await screen.findByText('Every sum holds')).toBeInTheDocument();
  });
});

describe('RecentBooks', () => {
  it('opens what is there, and takes what is gone off the list', async () => {
    const there: RecentBook = { path: '/a/A.duebook', name: 'Pine', folder: '/a', opened_on: '2026-11-01', is_missing: false, has_snapshots: true };
    const gone: RecentBook = { ...there, path: '/b/B.duebook', name: 'Oak', is_missing: true, has_snapshots: false };
    const calls = answer({ list_recent_books: () => [there, gone], forget_recent_book: () => [there], open_recent_book: () => SESSION });
    renderScreen(<RecentBooks />);
    expect(await screen.findByText('Not where it was')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Open.*Oak/u })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Take.*Oak.*off this list/u }));
    await userEvent.click(screen.getByRole('button', { name: /Open.*Pine/u }));
    expect(calls.map((call) => call.name)).toEqual(expect.arrayContaining(['forget_recent_book', 'open_recent_book']));
  });
});

describe('formatBytes', () => {
  it('takes the unit that reads best', () => {
    expect(formatBytes(811_600, 'en')).toBe('812 kB');
    expect(formatBytes(12_440_000, 'en')).toBe('12.4 MB');
  });
});
