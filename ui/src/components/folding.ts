/**
 * Returns the text as searches compare it: lower case, without accents, `đ` as `d`.
 *
 * Points of Hebrew vowels fall away too, because nobody types them into a search.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().trim();
}

/** Whether every word of the search stands in one of the texts, without regard to accents and case. */
export function isFound(search: string, texts: readonly string[]): boolean {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  const folded = texts.map(fold);
  return words.every((word) => folded.some((text) => text.includes(word)));
}
