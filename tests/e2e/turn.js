// Turns the window to another language and other colours as it stands, and waits until it rests. What moves softly is
// finished at once: half way between two colours nothing can be measured.
const [language, theme, done] = arguments;
const root = document.documentElement;
const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));
const isBusy = () => root.lang !== language || document.querySelector('[aria-busy=true]') !== null || document.fonts.status !== 'loaded';
(async () => {
  if (root.lang !== language) {
    await window.__TAURI_INTERNALS__.invoke('set_language', { request: { language } });
    // The window asks again which language is spoken whenever it comes to the front.
    window.dispatchEvent(new Event('visibilitychange'));
  }
  root.dataset.theme = theme;
  for (let tries = 0; tries < 200 && isBusy(); tries += 1) await pause(20);
  await pause(40);
  document.body.getBoundingClientRect();
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  }
  done(isBusy() ? `${language} ${theme}: the page does not come to rest` : null);
})();
