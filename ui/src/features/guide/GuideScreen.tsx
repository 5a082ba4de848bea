import { Link, useParams } from '@tanstack/react-router';
import Markdown, { type Components } from 'react-markdown';

import { useLanguage, useText } from '../../components/locale';
import { Page } from '../../components/Page';
import styles from './Guide.module.css';
import { pageOfLink, pagesIn, pictureAt } from './pages';

/** How the owner does each job: the same pages that lie in `docs/guide`. */
export function GuideScreen() {
  const text = useText();
  const pages = pagesIn(useLanguage());
  const { page: name }: { page?: string } = useParams({ strict: false });
  const page = pages.find((each) => each.name === name) ?? pages[0];
  return (
    <Page title={text('guide-title')}>
      <div className={styles.book}>
        <nav className={styles.pages} aria-label={text('guide-pages')}>
          {pages.map((each) => (
            <Link key={each.name} to="/guide/$page" params={{ page: each.name }} aria-current={each === page ? 'page' : undefined}>
              {each.title}
            </Link>
          ))}
        </nav>
        <article key={page?.name} ref={toTheTop} className={styles.text}>
          {/* Marks of another reader, such as a direction, are not for this one. */}
          <Markdown skipHtml components={WORDS}>
            {page?.markdown}
          </Markdown>
        </article>
      </div>
    </Page>
  );
}

/** Another page begins at its beginning. */
function toTheTop(article: HTMLElement | null): void {
  if (article?.parentElement) article.parentElement.scrollTop = 0;
}

const WORDS: Components = {
  // The page has its title already; a page of the guide is a part of it.
  h1: ({ children }) => <h2>{children}</h2>,
  a: ({ href, children }) => {
    const page = pageOfLink(href);
    return page === null ? <>{children}</> : <Link to="/guide/$page" params={{ page }}>{children}</Link>;
  },
  img: ({ src, alt }) => {
    const source = typeof src === 'string' ? src : '';
    return <img src={pictureAt(source)} alt={alt} className={source.includes('/document-') ? styles.sheet : undefined} />;
  },
};
