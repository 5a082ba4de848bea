import { useEffect, useState, useSyncExternalStore } from 'react';

import { Button, IconButton } from './Button';
import { Icon } from './Icon';
import { useText } from './locale';
import styles from './ToastRegion.module.css';
import { closeToast, currentToasts, subscribeToToasts, type Toast } from './toasts';

const STAYS_MS = 8000;

/** Where toasts appear. It stays in the page while empty, so that the first toast is spoken too. */
export function ToastRegion() {
  const text = useText();
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts);
  return (
    <section className={styles.region} aria-label={text('components-messages')} aria-live="polite" data-region={toasts.length > 0 ? true : undefined}>
      {toasts.map((toast) => (
        <ToastView key={toast.key} toast={toast} />
      ))}
    </section>
  );
}

/** One toast. It leaves after eight seconds, but never while it is hovered or focused. */
function ToastView({ toast }: { toast: Toast }) {
  const text = useText();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => closeToast(toast.key), STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.key]);
  return (
    // Hovering and focusing do nothing but hold the clock.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.toast}
      role="group"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon name="check" />
      <span className="grow">{toast.text}</span>
      {toast.action ? (
        <Button
          size="sm"
          onPress={() => {
            closeToast(toast.key);
            toast.action?.onPress();
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton icon="x" size="sm" label={text('components-close')} onPress={() => closeToast(toast.key)} />
    </div>
  );
}
