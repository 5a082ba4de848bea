import { useFormat, useText } from './locale';

/** Returns a function that says which instalment of its plan a line is: "2 of 6"; empty for what is none. */
export function useInstalmentPlace(): (instalment: { place: number; count: number } | null) => string {
  const text = useText();
  const format = useFormat();
  return (instalment) => {
    if (instalment === null) return '';
    if (instalment.place === 0) return text('plans-note-signing');
    return text('plans-place-of', { place: format.count(instalment.place), count: format.count(instalment.count) });
  };
}
