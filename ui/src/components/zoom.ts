/** Steps of the zoom, 1 = the real size of the paper. */
const STEPS = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2];

/** `fit` follows the width of the window. */
export type Zoom = number | 'fit';

/** Returns the zoom at which a page of `pageWidth` pixels (at its real size) fills `width`, at most its real size. */
export function fitZoom(width: number, pageWidth: number): number {
  if (pageWidth <= 0 || width <= 0) return 1;
  return Math.max(0.25, Math.min(1, width / pageWidth));
}

/** Returns the next step up or down from where the zoom is; the last step stays. */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction > 0 ? STEPS : STEPS.toReversed();
  const next = steps.find((step) => (step - zoom) * direction > 0.01);
  return next ?? zoom;
}
