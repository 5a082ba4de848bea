import type { LetterText, LetterWording, ProposedLetter, Tone } from '../../api/generated/contract';

/** Which letter of a run. */
type Letter = Pick<ProposedLetter, 'customer_id' | 'currency'>;

/** Returns what was chosen for one letter. */
export function wordingOf(chosen: readonly LetterWording[], letter: Letter): LetterWording | undefined {
  return chosen.find((wording) => isFor(wording, letter));
}

/** Returns the choices with another tone for one letter; its own words stay, whatever the tone. */
export function withTone(chosen: readonly LetterWording[], letter: Letter, tone: Tone): LetterWording[] {
  return withWording(chosen, { ...base(chosen, letter), tone });
}

/** Returns the choices with other words for one letter; null for the words of its tone. */
export function withWords(chosen: readonly LetterWording[], letter: Letter, text: LetterText | null): LetterWording[] {
  return withWording(chosen, { ...base(chosen, letter), text });
}

function base(chosen: readonly LetterWording[], { customer_id, currency }: Letter): LetterWording {
  return wordingOf(chosen, { customer_id, currency }) ?? { customer_id, currency, tone: null, text: null };
}

function withWording(chosen: readonly LetterWording[], wording: LetterWording): LetterWording[] {
  const others = chosen.filter((each) => !isFor(each, wording));
  return wording.tone === null && wording.text === null ? others : [...others, wording];
}

function isFor(wording: LetterWording, { customer_id, currency }: Letter): boolean {
  return wording.customer_id === customer_id && wording.currency === currency;
}
