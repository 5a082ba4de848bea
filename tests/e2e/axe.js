// Lists what axe finds, one line each: the rule, and the elements that break it. The first argument names the rules to look
// at, null stands for all. The region that speaks to screen readers holds references to what was there a moment ago; it is
// the library's own and left out.
const [rules, done] = arguments;
const options = { resultTypes: ['violations'], ...(rules === null ? {} : { runOnly: rules }) };
axe.run({ exclude: [['[data-live-announcer]']] }, options).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`)),
  (error) => done([String(error)]),
);
