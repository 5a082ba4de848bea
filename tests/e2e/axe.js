// Lists what axe finds, one line each: the rule, and the elements that break it. The first argument names the rules to look
// at, null stands for all. The region that speaks to screen readers holds references to what was there a moment ago; it is
// the library's own and left out.
// What a dialog covers is hidden from everybody, so nobody looks for the page's own marks there; axe only guesses that from
// what stands at some points of the window.
const [rules, done] = arguments;
const isCovered = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
const ofPage = Object.fromEntries(['landmark-one-main', 'page-has-heading-one'].map((rule) => [rule, { enabled: !isCovered }]));
const options = { resultTypes: ['violations'], ...(rules === null ? { rules: ofPage } : { runOnly: rules }) };
axe.run({ exclude: [['[data-live-announcer]']] }, options).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`)),
  (error) => done([String(error)]),
);
