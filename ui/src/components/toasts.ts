export type ToastContent = {
  text: string;
  /** One action, usually Undo. */
  action?: { label: string; onPress: () => void } | undefined;
};

export type Toast = ToastContent & { key: number };

let toasts: readonly Toast[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Says what was done, at the bottom of the window, with one action to take it back. At most three stand at once. */
export function showToast(content: ToastContent): void {
  lastKey += 1;
  change([...toasts, { ...content, key: lastKey }].slice(-3));
}

/** Takes a toast away. */
export function closeToast(key: number): void {
  change(toasts.filter((toast) => toast.key !== key));
}

/** Takes every toast away, for example when the book is closed. */
export function clearToasts(): void {
  change([]);
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Takes back what the newest toast tells of; false when it offers nothing. */
export function undoLastToast(): boolean {
  const last = toasts.at(-1);
  if (!last?.action) return false;
  closeToast(last.key);
  last.action.onPress();
  return true;
}
