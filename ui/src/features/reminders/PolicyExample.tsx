import type { PolicyView } from '../../api/generated/contract';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './Policy.module.css';

type Props = { view: PolicyView; isChanged: boolean };

/** One invoice that nobody pays, worked through, and what a proposal of today would be. */
export function PolicyExample({ view, isChanged }: Props) {
  const text = useText();
  const format = useFormat();
  const last = view.steps.at(-1);
  return (
    <Sheet label={text('policy-example')}>
      <div className={styles.fields}>
        <h2>{text('policy-example')}</h2>
        <p className="dense">{text('policy-example-start', { date: format.date(view.due_on) })}</p>
        {view.steps.length === 0 ? <p className="dense amber">{text('policy-example-wrong')}</p> : null}
        <ol className={styles.example}>
          {view.steps.map((step) => (
            <li key={step.level}>
              {text(step.level === 0 ? 'policy-example-note' : step.means === 'call' ? 'policy-example-call' : 'policy-example-step', {
                date: format.date(step.on),
                day: format.count(Math.abs(step.on_day)),
                days: Math.abs(step.on_day),
                level: format.count(step.level),
                payBy: format.date(step.pay_by),
              })}
            </li>
          ))}
          {last ? <li>{text('policy-example-end', { date: format.date(last.pay_by) })}</li> : null}
        </ol>
        <Effect view={view} isChanged={isChanged} />
      </div>
    </Sheet>
  );
}

function Effect({ view, isChanged }: Props) {
  const text = useText();
  const format = useFormat();
  const sum = (amounts: PolicyView['asked_now']) => (amounts.length === 0 ? '–' : amounts.map(format.amount).join(' · '));
  const now = text('policy-effect-now', { count: view.letters_now, shown: format.count(view.letters_now), sum: sum(view.asked_now) });
  const then = text('policy-effect-then', { count: view.letters_then, shown: format.count(view.letters_then), sum: sum(view.asked_then) });
  return (
    <div className={styles.effect} role="status">
      <h3>{text('policy-effect')}</h3>
      <p className="dense">{now}</p>
      {isChanged && view.problems.length === 0 ? <p className="dense strong">{then}</p> : null}
    </div>
  );
}
