import { useFormat, useText } from './locale';

/** Returns a function that says what a settlement without money rests on: why it was written off, the rate of the tax; else empty. */
export function useSettlementNote(): (kind: string, method: string) => string {
  const text = useText();
  const format = useFormat();
  return (kind, method) => {
    if (method === '') return '';
    if (kind === 'write_off') return text(`settling-reason-${method.replaceAll('_', '-')}`);
    if (kind === 'withholding_tax') return text('settling-rate-is', { rate: format.decimal(method.replace('_', '.')) });
    return '';
  };
}

/** Returns the key of the word for a kind of line: `payments-kind-write-off`. */
export function kindKey(kind: string): string {
  return kind === 'invoice' ? 'customers-kind-invoice' : `payments-kind-${kind.replaceAll('_', '-')}`;
}
