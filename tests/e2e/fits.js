// Lists what does not fit, one line each: text that is cut without an ellipsis and its whole at hand, what lies beyond the
// window where nothing scrolls, and pages that scroll sideways. Tables, the line of levels and the pages of a letter scroll
// within themselves; where the window is "wide", only the pages of a letter do.
const MAY_SCROLL = arguments[0] === 'wide' ? '[role=region][tabindex="0"]' : '[role=grid], [role=treegrid], [role=group], [role=region][tabindex="0"]';
const found = new Set();
const name = (element) => `${element.tagName.toLowerCase()}.${String(element.className?.baseVal ?? element.className).split(' ').join('.')}`;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const isForEars = (element) => element.closest('.hidden, [data-live-announcer], [data-react-aria-top-layer][hidden]') !== null || isClipped(element);
const isClipped = (element) => {
  for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
    if (outer.offsetWidth <= 1 && outer.offsetHeight <= 1 && getComputedStyle(outer).position === 'absolute') return true;
  }
  return false;
};
const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
if (document.documentElement.scrollWidth > innerWidth + 1) found.add('the window scrolls sideways');

/** Where a box stands in one direction: [from, to], measured along x or y. */
const sides = (box, isX) => (isX ? [box.left, box.right] : [box.top, box.bottom]);

function whyCut(element, box, isX) {
  const [from, to] = sides(box, isX);
  const slack = isX ? 1.5 : 0.35 * (to - from);
  for (let outer = element; outer && outer !== document.documentElement; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    const overflow = isX ? style.overflowX : style.overflowY;
    if (overflow === 'visible' || outer === document.body) {
      if (style.position === 'fixed') break;
      continue;
    }
    const [start, end] = sides(outer.getBoundingClientRect(), isX);
    if (scrolls(overflow)) return null;
    if (from < start - slack || to > end + slack) {
      // A name loses its end: in Hebrew on the left, in Latin letters on the right, whatever stands around it.
      const losesStart = isX && (getComputedStyle(element).direction === 'ltr' ? from < start - slack : to > end + slack);
      if (losesStart) return 'has lost its beginning';
      if (isX && style.textOverflow === 'ellipsis') return outer.closest('[title]') || outer.querySelector('[title]') ? null : 'is shortened, and its whole stands nowhere';
      return `is cut by ${name(outer)}`;
    }
  }
  return from < -slack || to > (isX ? innerWidth : innerHeight) + slack ? 'lies beyond the window' : null;
}

/** What reaches furthest out of a box that scrolls. */
function furthest(scroller) {
  const box = scroller.getBoundingClientRect();
  const out = (element) => Math.max(element.getBoundingClientRect().right - box.right, box.left - element.getBoundingClientRect().left);
  return name([...scroller.querySelectorAll('*')].reduce((most, element) => (out(element) > out(most) ? element : most), scroller));
}

const range = document.createRange();
for (const element of document.querySelectorAll('body *')) {
  if (!isShown(element) || element.closest('script, style, noscript')) continue;
  const style = getComputedStyle(element);
  if (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches(MAY_SCROLL)) found.add(`${name(element)} scrolls sideways for ${furthest(element)}`);
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  const isControl = element.matches('input, textarea, button, svg, canvas');
  if ((texts.length === 0 && !isControl) || isForEars(element)) continue;
  for (const part of texts.length > 0 ? texts : [element]) {
    if (part === element) range.selectNode(part);
    else range.selectNodeContents(part);
    const box = part === element ? element.getBoundingClientRect() : range.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) continue;
    const why = whyCut(element, box, true) ?? whyCut(element, box, false);
    if (why !== null) found.add(`“${(part.textContent || element.getAttribute('aria-label') || name(element)).trim().slice(0, 50)}” ${why}`);
  }
  if (element.matches('input[placeholder]') && element.value === '') {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = style.font;
    const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(element.placeholder).width > room + 2 && style.textOverflow !== 'ellipsis') found.add(`the words in the field “${element.placeholder}” are cut`);
  }
}
return [...found];
