import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../components/locale';
import { answer, renderScreen } from '../../test/render';
import { GuideScreen } from './GuideScreen';
import { pageOfLink, pagesIn, pictureAt } from './pages';

const PICTURE = /!\[[^\]]+\]\(([^)]+)\)/gu;
const LINK = /(?<!!)\[[^\]]+\]\(([^)]+)\)/gu;

function found(pattern: RegExp, markdown: string): string[] {
  return [...markdown.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('GuideScreen', () => {
  it('opens with the first page and lists the others', async () => {
    answer({});
    renderScreen(<GuideScreen />, { path: '/guide' });
    expect(await screen.findByRole('heading', { name: 'Start a book' })).toBeInTheDocument();
    const pages = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(pages.map((page) => page.textContent)).toEqual(pagesIn('en').map((page) => page.title));
    expect(pages[0]).toHaveAttribute('aria-current', 'page');
  });

  it('opens the page that was asked for, in the language of the window, without marks of another reader', async () => {
    answer({});
    renderScreen(<GuideScreen />, { path: '/guide/undo', pattern: '/guide/$page', language: 'he' });
    const title = pagesIn('he').find((page) => page.name === 'undo')?.title;
    expect(await screen.findByRole('heading', { level: 2, name: title })).toBeInTheDocument();
    expect(screen.getByRole('article')).not.toHaveTextContent(/<|\*\*/u);
  });
});

describe.each(LANGUAGES)('the guide in $name', ({ id }) => {
  it.each(pagesIn(id).map((page) => [page.name, page] as const))('%s has a picture, and every picture and link leads somewhere', (_, { markdown }) => {
    const pictures = found(PICTURE, markdown);
    expect(pictures.length).toBeGreaterThan(0);
    for (const source of pictures) {
      expect(source).toContain(`/${id}/`);
      expect(pictureAt(source), source).toBeDefined();
    }
    for (const href of found(LINK, markdown)) expect(pageOfLink(href), href).not.toBeNull();
  });
});
