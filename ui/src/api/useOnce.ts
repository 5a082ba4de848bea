import { useRef } from 'react';

type Mutate<Request, Receipt> = (request: Request, options: { onSuccess: (receipt: Receipt) => void; onSettled: () => void }) => void;

/** Returns a function that asks once, however often it is called: a second Enter comes before the first one has been drawn as pending. */
export function useOnce<Request, Receipt>(mutate: Mutate<Request, Receipt>): (request: Request, onDone: (receipt: Receipt) => void) => void {
  const isRunning = useRef(false);
  return (request, onDone) => {
    if (isRunning.current) return;
    isRunning.current = true;
    mutate(request, {
      onSuccess: onDone,
      onSettled: () => {
        isRunning.current = false;
      },
    });
  };
}
