import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useSession, useSessionCommand } from '../../api/session';
import { LANGUAGES, useLanguage, useText } from '../../components/locale';
import type { Command } from '../feature';
import { FEATURES } from '../features';
import { NUMBERED_PATHS } from '../useShortcuts';
import type { PaletteEntry } from './entries';

type Openers = { onShortcuts: () => void };

/** Returns everything that can be done by name: what the features offer, then what concerns the window. */
export function useActions({ onShortcuts }: Openers): readonly PaletteEntry[] {
  const screens = useScreens();
  const colours = useColourActions();
  const languages = useLanguageActions();
  const text = useText();
  const { book } = useSession();
  const { mutate: close } = useSessionCommand('close_book');
  return useMemo(
    () => [
      ...screens,
      ...colours,
      ...languages,
      { key: 'shortcuts', icon: 'keyboard', title: text('palette-shortcuts'), keys: '?', run: onShortcuts },
      { key: 'close', icon: 'book-check', title: text(book?.is_sample ? 'app-close-sample' : 'app-close-book'), run: () => close(null) },
    ],
    [screens, colours, languages, text, book, close, onShortcuts],
  );
}

/** The screens of the side bar and the commands of their features. */
function useScreens(): readonly PaletteEntry[] {
  const text = useText();
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (to: string, search?: Readonly<Record<string, string>>) => () => void navigate({ to, search: search });
    const wordsOf = ({ words }: { words?: string | undefined }) => (words === undefined ? undefined : text(words));
    const screens = FEATURES.flatMap(({ nav }): PaletteEntry[] => {
      if (!nav) return [];
      const title = text('palette-go', { screen: text(nav.label) });
      return [{ key: nav.path, icon: nav.icon, title, words: wordsOf(nav), keys: keysOf(nav.path), run: go(nav.path) }];
    });
    const commands: readonly Command[] = FEATURES.flatMap(({ action, commands: own = [] }) => [...(action ? [action] : []), ...own]);
    const lines = commands.map((command): PaletteEntry => {
      const { label, icon, path, search } = command;
      return { key: label, icon, title: text(label), words: wordsOf(command), run: go(path, search) };
    });
    return [...screens, ...lines];
  }, [text, navigate]);
}

function keysOf(path: string): string | undefined {
  const at = NUMBERED_PATHS.indexOf(path);
  return at < 0 || at > 8 ? undefined : `Ctrl ${at + 1}`;
}

function useColourActions(): readonly PaletteEntry[] {
  const text = useText();
  const { theme } = useSession();
  const { mutate } = useSessionCommand('set_theme');
  return useMemo(() => {
    const all = [
      { id: 'system', icon: 'settings' },
      { id: 'light', icon: 'sun' },
      { id: 'dark', icon: 'moon' },
    ] as const;
    const others = all.filter(({ id }) => id !== theme);
    return others.map(({ id, icon }) => ({ key: `theme-${id}`, icon, title: text(`palette-theme-${id}`), run: () => mutate({ theme: id }) }));
  }, [text, theme, mutate]);
}

function useLanguageActions(): readonly PaletteEntry[] {
  const text = useText();
  const language = useLanguage();
  const { mutate } = useSessionCommand('set_language');
  return useMemo(() => {
    const others = LANGUAGES.filter(({ id }) => id !== language);
    return others.map(({ id, name }) => ({
      key: `language-${id}`,
      icon: 'languages' as const,
      title: text('palette-language', { language: name }),
      run: () => mutate({ language: id }),
    }));
  }, [text, language, mutate]);
}
