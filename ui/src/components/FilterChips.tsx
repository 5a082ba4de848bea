import { Chip } from './Chip';
import { useFormat, useText } from './locale';

type Props<Filter extends string> = {
  label: string;
  filters: readonly Filter[];
  /** Which are on. */
  chosen: readonly Filter[];
  /** How many rows each leaves by itself, once that is known. */
  counts: Readonly<Record<Filter, number>> | undefined;
  /** Message of a filter: `invoices-filter-part-paid`. */
  nameOf: (filter: string) => string;
  onChange: (filter: Filter, isOn: boolean) => void;
};

/** Filters of a list as chips, with how many rows each leaves. */
export function FilterChips<Filter extends string>({ label, filters, chosen, counts, nameOf, onChange }: Props<Filter>) {
  const text = useText();
  const format = useFormat();
  return (
    <div className="row wrap" role="group" aria-label={label}>
      {filters.map((filter) => (
        <Chip
          key={filter}
          isOn={chosen.includes(filter)}
          onChange={(isOn) => onChange(filter, isOn)}
          count={counts ? format.count(counts[filter]) : undefined}
        >
          {text(nameOf(filter.replace('_', '-')))}
        </Chip>
      ))}
    </div>
  );
}
