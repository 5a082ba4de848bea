import { useExplain } from '../../api/explaining';
import type { Money, TotalOf } from '../../api/generated/contract';
import { Total } from '../../components/Total';

type Props = { name: string; amounts: readonly Money[]; total: TotalOf };

/** What a list adds up to, per currency; each opens into its lines. */
export function ListTotals({ name, amounts, total }: Props) {
  const explain = useExplain();
  if (amounts.length === 0) return null;
  return (
    <span className="row wrap base end">
      <span className="sub">{name}</span>
      {amounts.map((value) => (
        <b key={value.currency} className="strong nowrap">
          <Total name={name} value={value} onExplain={() => explain({ name, total, currency: value.currency })} />
        </b>
      ))}
    </span>
  );
}
