// Runs before the page's own code, in builds for window tests only: keeps what a test could not see afterwards.
window.witness = { violations: [], errors: [], activations: 0 };
document.addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
  window.witness.violations.push(`${effectiveDirective}: ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
});
window.addEventListener('error', (event) => window.witness.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => {
  const reason = event.reason;
  window.witness.errors.push(reason instanceof Error ? `${reason.message}\n${reason.stack}` : JSON.stringify(reason));
});
// One activation is one press of the pointer, of Enter or of Space; typing a space into a field is none.
window.addEventListener('pointerdown', (event) => { if (event.isTrusted) window.witness.activations += 1; }, true);
window.addEventListener('keydown', (event) => {
  const types = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const presses = event.key === 'Enter' || (event.key === ' ' && !types);
  if (event.isTrusted && presses && !event.repeat) window.witness.activations += 1;
}, true);
