import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * Returns a state that survives leaving the screen: search, filter and order of a list are as they were when the owner
 * comes back. It lives as long as the book is open.
 */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const keep = (next: Value) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}

/** Forgets what lists looked like, when another book is opened. */
export function forgetKept(): void {
  kept.clear();
}
