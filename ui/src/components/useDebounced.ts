import { useEffect, useState } from 'react';

/** Returns the value as it was when it last rested for `delay_ms`, so that not every key asks a question. */
export function useDebounced<Value>(value: Value, delay_ms: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delay_ms);
    return () => clearTimeout(timer);
  }, [value, delay_ms]);
  return rested;
}
