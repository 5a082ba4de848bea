import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';

/** Typographic points per inch and pixels per inch: at a zoom of 1, paper has its real size. */
const PIXELS_PER_POINT = 96 / 72;

/** The pages of a letter; `close` frees what they hold. */
export type Pages = { pages: PDFPageProxy[]; close: () => void };

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The one worker that reads letters; it is started with the first of them. */
let reader: { worker: PDFWorker; failure: Promise<never> } | null = null;

/**
 * Starts the worker and hands it over: the library would otherwise wrap its address in a blob, which the policy of the
 * window forbids.
 */
function startReader(pdfjs: Library): { worker: PDFWorker; failure: Promise<never> } {
  const port = new Worker(workerUrl, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    port.addEventListener('error', (event) => {
      // The library would wait for ever; the next letter tries with another worker.
      reader = null;
      reject(new Error(event.message));
    });
  });
  failure.catch(() => undefined);
  // The parameter is documented as a Worker; its type says less.
  return { worker: new pdfjs.PDFWorker({ port: port as never }), failure };
}

/**
 * Reads a PDF for drawing. The older build is used, because WebKitGTK 2.50 lacks newer parts of the language. Nothing is
 * evaluated, and nothing is fetched: letters embed their fonts.
 *
 * Throws when the bytes are no PDF, or when the worker cannot start.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<Pages> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  reader ??= startReader(pdfjs);
  const task = pdfjs.getDocument({
    worker: reader.worker,
    // The library takes the bytes away; the memory of answers keeps its own.
    data: new Uint8Array(bytes.slice(0)),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
  });
  const close = () => void task.destroy();
  try {
    const document = await Promise.race([task.promise, reader.failure]);
    return { pages: await allPages(document), close };
  } catch (error) {
    close();
    throw error;
  }
}

function allPages(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => document.getPage(number)));
}

/** Returns the size of a page in CSS pixels at `zoom`. */
export function sizeOf(page: PDFPageProxy, zoom: number): { width: number; height: number } {
  const { width, height } = page.getViewport({ scale: zoom * PIXELS_PER_POINT });
  return { width: Math.round(width), height: Math.round(height) };
}

/**
 * Draws a page at the density of the screen and puts it into `holder` when it is done; the page drawn before stays in view
 * until then. The function that comes back stops the drawing.
 */
export function drawPage(page: PDFPageProxy, holder: HTMLElement, zoom: number): () => void {
  const density = globalThis.devicePixelRatio || 1;
  const viewport = page.getViewport({ scale: zoom * PIXELS_PER_POINT * density });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  task.promise.then(
    () => holder.replaceChildren(canvas),
    // A drawing that is stopped for another zoom is no failure.
    () => undefined,
  );
  return () => task.cancel();
}
