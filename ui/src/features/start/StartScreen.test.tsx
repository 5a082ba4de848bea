import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { answer, renderScreen, SESSION } from '../../test/render';
import { StartScreen } from './StartScreen';

const CLOSED = { ...SESSION, book: null };

describe('StartScreen', () => {
  it('has three doors, the middle one in focus', async () => {
    answer({ get_session: () => CLOSED });
    renderScreen(<StartScreen />);
    expect(await screen.findByRole('button', { name: 'Start my book' })).toHaveFocus();
    expect(screen.getAllByRole('region')).toHaveLength(3);
  });

  it('opens the doors with 1, 2 and 3', async () => {
    const calls = answer({ get_session: () => CLOSED, open_sample: () => SESSION, open_book: () => null });
    renderScreen(<StartScreen />);
    await screen.findByRole('button', { name: 'Start my book' });
    await userEvent.keyboard('1');
    await userEvent.keyboard('3');
    expect(calls.map((call) => call.name)).toEqual(expect.arrayContaining(['open_sample', 'open_book']));
    await userEvent.keyboard('2');
    expect(screen.getByLabelText('Company name')).toHaveValue('');
  });

  it('starts a book with a name and Enter; everything else has an answer', async () => {
    const calls = answer({ get_session: () => CLOSED, start_book: () => SESSION });
    renderScreen(<StartScreen />, { language: 'vi' });
    await userEvent.click(await screen.findByRole('button', { name: 'Lập sổ của tôi' }));
    await userEvent.keyboard(' Ánh Dương {Enter}');
    const request = calls.find((call) => call.name === 'start_book')?.request;
    expect(request).toMatchObject({ name: 'Ánh Dương', language: 'vi' });
  });

  it('says at the field that the name is missing', async () => {
    const calls = answer({ get_session: () => CLOSED });
    renderScreen(<StartScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Start my book' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Company name')).toHaveAccessibleDescription('The company needs a name');
    expect(calls.some((call) => call.name === 'start_book')).toBe(false);
  });

  it('tells why a book did not open, and what to do', async () => {
    const newer = { code: 'book.newer', params: { path: '/x.duebook', found: '9', known: '1' }, blockers: [] };
    answer({
      get_session: () => CLOSED,
      open_book: () => {
        throw newer as unknown as Error;
      },
    });
    renderScreen(<StartScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a file…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/newer version of Duebook.*x\.duebook.*was not changed/u);
  });

  it('says once why the book of last time is not open', async () => {
    answer({ get_session: () => ({ ...CLOSED, problem: { code: 'book.missing', params: { path: '/usb/x.duebook' }, blockers: [] } }) });
    renderScreen(<StartScreen />);
    expect(await screen.findByRole('alert')).toHaveTextContent('The book is not where it was');
  });
});
