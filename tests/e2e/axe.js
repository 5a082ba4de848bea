// Lists what axe finds, one line each: the rule, and the elements that break it. The region that speaks to screen readers
// holds references to what was there a moment ago; it is the library's own and left out.
const done = arguments[arguments.length - 1];
axe.run({ exclude: [['[data-live-announcer]']] }, { resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`)),
  (error) => done([String(error)]),
);
