import type { DunningPolicy, PolicyView } from '../../api/generated/contract';
import { useErrorText } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { Sheet } from '../../components/Page';
import styles from './Policy.module.css';
import { problemAt } from './usePolicy';

type Days = 'old_item' | 'stale_payment' | 'nearest_pay_by' | 'cheque' | 'call';

const DAYS: readonly Days[] = ['old_item', 'stale_payment', 'nearest_pay_by', 'cheque', 'call'];

type Props = { policy: DunningPolicy; view: PolicyView; onChange: (part: Partial<DunningPolicy>) => void };

/** Days that hold for every customer, whichever ladder they have. */
export function PolicyLimits({ policy, view, onChange }: Props) {
  const text = useText();
  const errorText = useErrorText();
  return (
    <Sheet label={text('policy-limits')}>
      <div className={styles.fields}>
        <h2>{text('policy-limits')}</h2>
        <p className="cap">{text('policy-limits-note')}</p>
        {DAYS.map((field) => {
          const days = policy[`${field}_days`];
          const problem = problemAt(view, { field });
          const id = `policy-limit-${field.replaceAll('_', '-')}`;
          return (
            <NumberField
              key={field}
              label={text(id)}
              hint={text(`${id}-hint`)}
              unit={text('policy-days', { count: days })}
              value={days}
              onChange={(value) => onChange({ [`${field}_days`]: value })}
              error={problem ? errorText(problem).title : undefined}
            />
          );
        })}
      </div>
    </Sheet>
  );
}
