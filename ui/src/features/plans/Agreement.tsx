import { useState } from 'react';

import type { PlanSummary } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import { showToast } from '../../components/toasts';
import type { Zoom } from '../../components/zoom';
import styles from './plans.module.css';

/** The agreement on a plan, as it is printed and signed. */
export function Agreement({ plan, onClose }: { plan: PlanSummary; onClose: () => void }) {
  const text = useText();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const query = useCommandQuery('read_agreement', { plan_id: plan.plan_id });
  const pages = usePages(query.data);
  return (
    <section className={styles.agreement} aria-label={text('plans-agreement-of', { number: plan.number })}>
      <div className="row wrap">
        <Button icon="chevron-left" variant="quiet" onPress={onClose} autoFocus>
          {text('plans-agreement-close')}
        </Button>
        <Actions plan={plan} />
        <span className="end">
          <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
        </span>
      </div>
      <Paper letter={pages} error={query.error} customerName={plan.customer_name} zoom={zoom} onFit={setFit} onPage={() => undefined} />
    </section>
  );
}

function Actions({ plan }: { plan: PlanSummary }) {
  const text = useText();
  const print = useCommandMutation('print_agreement');
  const save = useCommandMutation('save_agreement');
  const request = { plan_id: plan.plan_id };
  const saved = { onSuccess: (file: unknown) => (file === null ? undefined : showToast({ text: text('plans-agreement-saved', { number: plan.number }) })) };
  const error = print.error ?? save.error;
  return (
    <>
      <Button icon="printer" isPending={print.isPending} onPress={() => print.mutate(request)}>
        {text('plans-agreement-print')}
      </Button>
      <Button icon="download" isPending={save.isPending} onPress={() => save.mutate(request, saved)}>
        {text('plans-agreement-save')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
