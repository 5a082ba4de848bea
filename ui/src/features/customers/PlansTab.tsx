import { Link } from '@tanstack/react-router';

import type { CustomerId } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import styles from './Merge.module.css';

/** The payment plans of a customer, and the way to a new one. */
export function PlansTab({ customerId }: { customerId: CustomerId }) {
  const text = useText();
  const query = useCommandQuery('list_plans', { customer_id: customerId });
  return (
    <Loaded query={query}>
      {(plans) =>
        plans.length === 0 ? (
          <EmptyState icon="calendar-range" title={text('plans-none')} actions={<NewPlan customerId={customerId} />} foot={text('plans-none-foot')}>
            {text('plans-none-text')}
          </EmptyState>
        ) : (
          <div className={styles.pairs}>
            <table className={styles.sides}>
              <thead>
                <tr>
                  <th>{text('plans-number')}</th>
                  <th>{text('plans-state')}</th>
                  <th>{text('plans-next')}</th>
                  <th>{text('plans-left')}</th>
                </tr>
              </thead>
              <tbody>
                {plans.map((plan) => (
                  <Row key={plan.plan_id} plan={plan} />
                ))}
              </tbody>
            </table>
            <p>
              <NewPlan customerId={customerId} />
            </p>
          </div>
        )
      }
    </Loaded>
  );
}

type Plan = { plan_id: number; number: string; state: string; next_due: string | null; left: { amount: string; currency: string } };

function Row({ plan }: { plan: Plan }) {
  const text = useText();
  const format = useFormat();
  return (
    <tr>
      <td>
        <Link to="/plans/$planId" params={{ planId: String(plan.plan_id) }}>
          <bdi className="num">{plan.number}</bdi>
        </Link>
      </td>
      <td>{text(`plans-state-${plan.state}`)}</td>
      <td>{plan.next_due === null ? null : format.date(plan.next_due)}</td>
      <td>
        <Amount value={plan.left} />
      </td>
    </tr>
  );
}

function NewPlan({ customerId }: { customerId: CustomerId }) {
  const text = useText();
  return (
    <Link to="/plans/new" search={{ customer: customerId }}>
      {text('plans-new')}
    </Link>
  );
}
