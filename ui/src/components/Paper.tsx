import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { IconButton } from './Button';
import { ErrorNote } from './ErrorNote';
import { useFormat, useText } from './locale';
import { Progress } from './Progress';
import { drawPage, openPdf, sizeOf, type Pages } from './pdf';
import styles from './Paper.module.css';
import { fitZoom, stepZoom, type Zoom } from './zoom';

type Letter = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; pages: readonly PDFPageProxy[] };

/** Reads the pages of a letter; they are freed when another letter comes. */
export function usePages(bytes: ArrayBuffer | undefined): Letter {
  const [read, setRead] = useState<{ bytes: ArrayBuffer; letter: Letter } | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let isCurrent = true;
    let opened: Pages | null = null;
    openPdf(bytes).then(
      (pages) => {
        opened = pages;
        if (isCurrent) setRead({ bytes, letter: { status: 'ready', pages: pages.pages } });
        else pages.close();
      },
      () => isCurrent && setRead({ bytes, letter: { status: 'failed' } }),
    );
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [bytes]);
  return read && read.bytes === bytes ? read.letter : { status: 'loading' };
}

type PaperProps = { letter: Letter; error: unknown; customerName: string; zoom: Zoom; onFit: (zoom: number) => void; onPage: (page: number) => void };

/** The pages of one letter on the desk, one under the other. */
export function Paper({ letter, error, customerName, zoom, onFit, onPage }: PaperProps) {
  const text = useText();
  const desk = useRef<HTMLDivElement>(null);
  const fit = useFit(desk, letter.status === 'ready' ? letter.pages[0] : undefined, onFit);
  const scale = zoom === 'fit' ? fit : zoom;
  const pages = letter.status === 'ready' && scale !== null ? letter.pages : [];
  const onScroll = () => {
    if (desk.current) onPage(pageInView(desk.current));
  };
  return (
    // The pages scroll by keys once the desk has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={desk} className={styles.desk} tabIndex={0} role="region" aria-label={text('reminders-preview-pages', { customer: customerName })} onScroll={onScroll}>
      {error ? <ErrorNote error={error} /> : null}
      {!error && letter.status === 'loading' ? <Progress label={text('reminders-preview-loading')} /> : null}
      {letter.status === 'failed' ? <p role="alert">{text('reminders-preview-failed')}</p> : null}
      {pages.map((page) => (
        <Page key={`${customerName} ${page.pageNumber}`} page={page} count={pages.length} zoom={scale ?? 1} customerName={customerName} />
      ))}
    </div>
  );
}

/** The width of the desk decides the zoom until the owner chooses one; null until it is known. */
function useFit(desk: RefObject<HTMLDivElement | null>, page: PDFPageProxy | undefined, onFit: (zoom: number) => void): number | null {
  const [width, setWidth] = useState<number | null>(null);
  const fit = page && width !== null ? fitZoom(width, sizeOf(page, 1).width) : null;
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth - 2 * INSET);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  useEffect(() => {
    if (fit !== null) onFit(fit);
  }, [fit, onFit]);
  return fit;
}

/** Space between the paper and the edge of the desk, in pixels. */
const INSET = 24;

/** Returns the number of the page that lies in the middle of the desk. */
function pageInView(desk: HTMLElement): number {
  const middle = desk.scrollTop + desk.clientHeight / 2;
  const sheets = [...desk.querySelectorAll<HTMLElement>('[role="img"]')];
  const at = sheets.findLastIndex((sheet) => sheet.offsetTop <= middle);
  return Math.max(at, 0) + 1;
}

type PageProps = { page: PDFPageProxy; count: number; zoom: number; customerName: string };

function Page({ page, count, zoom, customerName }: PageProps) {
  const text = useText();
  const format = useFormat();
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = sizeOf(page, zoom);
  const isNear = useIsNear(holder);
  useEffect(() => (isNear && holder.current ? drawPage(page, holder.current, zoom) : undefined), [page, zoom, isNear]);
  const label = text('reminders-preview-page-label', {
    page: format.count(page.pageNumber),
    pages: format.count(count),
    customer: customerName,
  });
  return <div ref={holder} role="img" aria-label={label} className={styles.sheet} style={{ inlineSize: width, blockSize: height }} />;
}

/** Whether a page is, was, or is about to be in view; pages of a long letter are drawn when they are needed. */
function useIsNear(holder: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const look = ([entry]: IntersectionObserverEntry[]) => {
      if (entry?.isIntersecting) setIsNear(true);
    };
    const observer = new IntersectionObserver(look, { root: element.parentElement, rootMargin: '50% 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return isNear;
}

type ZoomProps = { zoom: Zoom; fit: number; onChange: (zoom: Zoom) => void };

/** Smaller, larger, and back to the width of the desk. */
export function ZoomTools({ zoom, fit, onChange }: ZoomProps) {
  const text = useText();
  const format = useFormat();
  const now = zoom === 'fit' ? fit : zoom;
  return (
    <span className="row">
      <IconButton icon="minus" size="sm" label={text('reminders-preview-zoom-out')} onPress={() => onChange(stepZoom(now, -1))} />
      <bdi className="num sub">{`${format.count(Math.round(now * 100))}%`}</bdi>
      <IconButton icon="plus" size="sm" label={text('reminders-preview-zoom-in')} onPress={() => onChange(stepZoom(now, 1))} />
      <IconButton icon="rotate-ccw" size="sm" label={text('reminders-preview-fit')} onPress={() => onChange('fit')} />
    </span>
  );
}
