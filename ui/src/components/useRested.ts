import { useEffect, useState } from 'react';

/** How long typing may rest before what is drawn from it is drawn anew, in milliseconds. */
const REST = 400;

/** The value once it has not changed for a moment. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
