type Measure = {
  /** Width of the text in rem, in the type of table cells. */
  cell: (text: string) => number;
  /** Width of the text in rem, in the type of a control above a column. */
  choice: (text: string) => number;
};

/** Cells and controls are in the dense size; the body is in the size above it. */
const DENSE = 13 / 14;

/**
 * Returns how wide texts will be in the window's own font.
 *
 * Columns of foreign files are fitted to what stands in them before anything is drawn; cells are laid out on their own, row
 * by row, so the page cannot do it. Without a canvas, about half an em per character is assumed.
 */
export function measure(): Measure {
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = (Number.parseFloat(fontSize) || 14) * DENSE;
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) return { cell: (text) => text.length * 0.46, choice: (text) => text.length * 0.48 };
  const width = (weight: number) => (text: string) => {
    canvas.font = `${weight} ${size}px ${fontFamily}`;
    return canvas.measureText(text).width / root;
  };
  return { cell: width(400), choice: width(500) };
}
