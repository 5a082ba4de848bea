import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { PlanSummary } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { Page } from '../../components/Page';
import type { Column } from '../../components/table';
import { PlanBadge } from './PlanBadge';

/** Every payment plan, the newest first. */
export function PlansScreen() {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const columns = usePlanColumns();
  const query = useCommandQuery('list_plans', { customer_id: null });
  const open = (plan: PlanSummary) => void navigate({ to: '/plans/$planId', params: { planId: String(plan.plan_id) } });
  return (
    <Page title={text('plans-title')} sub={query.data ? format.count(query.data.length) : undefined}>
      <Loaded query={query}>
        {(plans) =>
          plans.length === 0 ? (
            <EmptyState
              icon="calendar-range"
              title={text('plans-none')}
              actions={<Link to="/customers">{text('plans-none-action')}</Link>}
              foot={text('plans-none-foot')}
            >
              {text('plans-none-text')}
            </EmptyState>
          ) : (
            <DataTable label={text('plans-title')} columns={columns} rows={plans} rowKey={(plan) => String(plan.plan_id)} onOpen={open} />
          )
        }
      </Loaded>
    </Page>
  );
}

function usePlanColumns(): Column<PlanSummary>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'number',
        head: text('plans-number'),
        width: '9rem',
        cell: (plan) => (
          <Link to="/plans/$planId" params={{ planId: String(plan.plan_id) }} tabIndex={-1}>
            <bdi className="num">{plan.number}</bdi>
          </Link>
        ),
      },
      {
        id: 'customer',
        head: text('plans-customer'),
        width: 'minmax(9rem, 1fr)',
        cell: (plan) => (
          <bdi className="cut strong" title={plan.customer_name}>
            {plan.customer_name}
          </bdi>
        ),
      },
      { id: 'state', head: text('plans-state'), width: '10rem', cell: (plan) => <PlanBadge state={plan.state} /> },
      { id: 'next', head: text('plans-next'), width: '8rem', cell: (plan) => (plan.next_due === null ? null : format.date(plan.next_due)) },
      {
        id: 'overdue',
        head: text('plans-overdue'),
        width: '9rem',
        kind: 'figure',
        cell: (plan) => <Amount value={plan.overdue} tone={isZero(plan.overdue.amount) ? 'plain' : 'overdue'} />,
      },
      { id: 'left', head: text('plans-left'), width: '9rem', kind: 'figure', cell: (plan) => <Amount value={plan.left} /> },
      { id: 'missed', head: text('plans-missed'), width: '5.5rem', kind: 'figure', cell: (plan) => format.count(plan.missed_count) },
    ],
    [text, format],
  );
}
