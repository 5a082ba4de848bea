type Pressed = { key: string; code: string };

/**
 * Returns the Latin letter of a key, lower case, or null.
 *
 * The letter that was typed counts, so that other Latin layouts keep theirs; a layout without Latin letters, such as the
 * Hebrew one, answers by the place of the key.
 */
export function letterOf({ key, code }: Pressed): string | null {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** Returns the digit of a key, or null. On a Vietnamese layout the digits' keys type letters, so their place counts too. */
export function digitOf({ key, code }: Pressed): number | null {
  const digit = /^[0-9]$/u.exec(key)?.[0] ?? /^Digit([0-9])$/u.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Whether a key asks a question, wherever its layout has the sign. */
export function isQuestionMark(event: Pressed & { shiftKey: boolean }): boolean {
  return event.key === '?' || (event.shiftKey && event.code === 'Slash');
}

/** Whether a key leads to the filter of a list, wherever its layout has the slash. */
export function isSlash(event: Pressed & { shiftKey: boolean }): boolean {
  return event.key === '/' || (!event.shiftKey && event.code === 'Slash');
}

/** Whether a key belongs to a field. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Whether something lies over the page, so that keys of the page must rest. */
export function isCovered(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
