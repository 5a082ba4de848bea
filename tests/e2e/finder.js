// Returns the visible element of a role whose accessible name is, or else contains, the given one; else all such names.
const [role, name] = arguments;
const roles = {
  button: 'button, [role=button], summary',
  link: 'a[href], [role=link]',
  field: 'input:not([type=hidden]), textarea, [role=textbox], [role=searchbox], [role=combobox], [role=group][aria-label]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  checkbox: 'label:has(input[type=checkbox]), [role=checkbox]',
  radio: 'label:has(input[type=radio]), [role=radio]',
  row: 'tr, [role=row]',
  cell: 'td, th, [role=gridcell], [role=rowheader], [role=columnheader]',
};
const clean = (text) => (text ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
const nameOf = (element) => clean(
  element.getAttribute('aria-label')
  ?? (element.hasAttribute('aria-labelledby') ? byIds(element.getAttribute('aria-labelledby')) : null)
  ?? (element.labels?.length > 0 ? element.labels[0].textContent : null)
  ?? (element.textContent || element.getAttribute('placeholder') || element.getAttribute('title')),
);
const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
// Where a dialog is open, the page behind it cannot be reached.
const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].filter(isSeen);
const within = role === 'option' || dialogs.length === 0 ? document : dialogs[dialogs.length - 1];
const candidates = [...within.querySelectorAll(roles[role] ?? `[role="${role}"]`)].filter(isSeen);
return candidates.find((element) => nameOf(element) === clean(name))
  ?? candidates.find((element) => nameOf(element).includes(clean(name)))
  ?? candidates.map(nameOf);
