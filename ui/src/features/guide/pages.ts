import type { Language } from '../../components/locale';

// The pages lie beside ui/, because they are also read where the source is.
const PAGES = import.meta.glob<string>('../../../../docs/guide/*/*.md', { query: '?raw', import: 'default', eager: true });
const PICTURES = import.meta.glob<string>('../../../../docs/pictures/*/*.png', { query: '?url', import: 'default', eager: true });

/** The pages in the order in which a new owner needs them. */
const NAMES = ['start', 'import', 'remind', 'payments', 'cheques', 'plans', 'statements', 'documents', 'terms', 'interest', 'undo'] as const;

export type GuidePage = { name: string; title: string; markdown: string };

/** Returns the pages of the guide in a language. */
export function pagesIn(language: Language): readonly GuidePage[] {
  return NAMES.map((name) => {
    const markdown = PAGES[`../../../../docs/guide/${language}/${name}.md`] ?? '';
    return { name, title: /^# (.+)$/mu.exec(markdown)?.[1] ?? name, markdown };
  });
}

/** Returns the page that a link between pages names, such as `import.md`; null for any other link. */
export function pageOfLink(href: string | undefined): string | null {
  const name = /^([a-z]+)\.md$/u.exec(href ?? '')?.[1];
  return NAMES.find((each) => each === name) ?? null;
}

/** Returns where the window finds a picture that a page names, such as `../../pictures/en/import.png`. */
export function pictureAt(source: string): string | undefined {
  return PICTURES[`../../../../docs/${source.replace(/^(\.\.\/)+/u, '')}`];
}
