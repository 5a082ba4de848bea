import type { OpenStep } from '../../api/generated/contract';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import styles from './Customers.module.css';
import { FollowUp } from './FollowUp';

/** What the owner wanted to do next with this customer. */
export function NextStepBanner({ step }: { step: OpenStep }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className={styles.banner} aria-label={text('timeline-step')}>
      <Icon name="arrow-right" />
      <b>{text('timeline-step')}</b>
      <span>{text('timeline-next', { step: step.text, date: format.date(step.due_on) })}</span>
      <span className="end">
        <FollowUp step={step} />
      </span>
    </section>
  );
}
