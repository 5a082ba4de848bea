// "watch": remembers from now on where Tab leads, and whether one can see it there. "missed": returns the controls that Tab
// never came to, and those that looked the same with the focus as without. Parts of one control (tabs, answers, rows,
// days) are reached with its arrows, so one of them is enough.
const GROUPS = '[role=tablist], [role=radiogroup], [role=grid], [role=treegrid], [role=listbox], [role=menu], [role=toolbar]';
const CONTROLS = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [role=tab], [role=option], [role=menuitem], [tabindex="0"]';
const label = (element) => element.outerHTML.replace(/ (class|id|style|data-[a-z-]+|aria-describedby)="[^"]*"/g, '').slice(0, 110);

function looks(element) {
  // A list of choices shows the focus on its choice, a field on its box, a box to tick beside what holds the focus.
  const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
  const near = [element, element.parentElement, element.parentElement?.parentElement, active];
  const inLabel = element.closest('label')?.querySelectorAll('*') ?? [];
  return [...near, ...inLabel]
    .filter((each) => each)
    .map((each) => {
      const style = getComputedStyle(each);
      return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderTopColor, style.backgroundColor].join();
    })
    .join('|');
}

if (arguments[0] === 'watch') {
  const watch = { reached: new Map(), first: null };
  watch.onKeyDown = (event) => {
    const now = document.activeElement;
    if (event.key !== 'Tab' || now === document.body) return;
    // Where the walk begins, a press or the page itself has put the focus, which then is not drawn.
    if (watch.first === null) watch.first = now;
    else if (!watch.reached.has(now) || now === watch.first) watch.reached.set(now, looks(now));
  };
  window.addEventListener('keydown', watch.onKeyDown, true);
  window.walked = watch;
  return null;
}
const { reached, first } = window.walked;
const came = [...reached.keys(), first].filter((element) => element !== null);
const holder = document.activeElement;
if (arguments[0] === 'missed') holder.blur();
const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
// What closes a dialog for those who cannot press Esc: it stands in the page a pixel wide.
const isForEars = (element) => element.tabIndex === -1 && Math.min(element.offsetWidth, element.parentElement.offsetWidth) <= 1;
// The button of a field does what the keys of the field do: the arrow of a list of choices, the calendar of a date, the steps of a number.
const isOfField = (element) => element.tabIndex === -1 && element.matches('button') && [element.parentElement, element.parentElement.parentElement].some((around) => around.querySelector('input') !== null);
const sharesGroup = (element) => {
  const group = element.closest(GROUPS);
  return group !== null && came.some((each) => group.contains(each) || each.getAttribute('aria-controls') === group.id);
};
const missed = [...document.querySelectorAll(CONTROLS)]
  .filter((element) => isShown(element) && !element.disabled && !element.closest('[inert], [aria-hidden=true], [data-live-announcer]') && !isForEars(element))
  .filter((element) => !came.includes(element) && !isOfField(element) && !sharesGroup(element) && !came.some((each) => element.contains(each)))
  .map((element) => `Tab does not reach ${label(element)}`);
const blind = [...reached]
  .filter(([element, look]) => element.isConnected && element !== holder && element.tabIndex >= 0 && looks(element) === look)
  .map(([element]) => `the focus is not seen on ${label(element)}`);
if (arguments[0] === 'missed') {
  holder.focus();
  window.removeEventListener('keydown', window.walked.onKeyDown, true);
  return [...missed, ...blind];
}
return missed.length === 0 ? -1 : reached.size;
