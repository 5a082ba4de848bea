import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { DuplicatePair, LookAlike } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { Page, Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import customers from './Customers.module.css';
import { LookAlikes } from './LookAlikes';
import styles from './Merge.module.css';
import { MergeDialog } from './MergeDialog';

/** Customers who may be one and the same: each pair is merged or kept apart. */
export function DuplicatesScreen() {
  const text = useText();
  const format = useFormat();
  const query = useCommandQuery('list_duplicates', null);
  const [merging, setMerging] = useState<DuplicatePair | null>(null);
  return (
    <Page title={text('merging-duplicates')} before={<WayBack />} sub={query.data ? format.count(query.data.count) : undefined}>
      {merging === null ? null : <MergeDialog stays={merging.one.customer_id} goes={merging.other.customer_id} onClose={() => setMerging(null)} />}
      <Loaded query={query}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <EmptyState icon="circle-check" title={text('merging-none')}>
              {text('merging-none-text')}
            </EmptyState>
          ) : (
            <div className={styles.pairs}>
              {pairs.map((pair) => (
                <Pair key={`${pair.one.customer_id}-${pair.other.customer_id}`} pair={pair} onMerge={() => setMerging(pair)} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Pair({ pair, onMerge }: { pair: DuplicatePair; onMerge: () => void }) {
  const text = useText();
  const names = { one: pair.one.name, other: pair.other.name };
  const label = text('merging-pair', names);
  const keepApart = useCommandMutation('keep_apart');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const apart = () => {
    if (keepApart.isPending) return;
    keepApart.mutate(
      { customer_id: pair.one.customer_id, other_customer_id: pair.other.customer_id },
      { onSuccess: ({ entry_id }) => announce({ entry_id, done: text('merging-kept-apart', names), undone: text('merging-suggested-again', names) }) },
    );
  };
  return (
    <Sheet label={label}>
      <div className={styles.pair}>
        <p className="row wrap">
          {pair.shared.map((sign) => (
            <Badge key={sign} icon="link">
              {text(`merging-same-${sign.replace('_', '-')}`)}
            </Badge>
          ))}
        </p>
        <LookAlikes label={label} one={pair.one} other={pair.other} isHeadedByName heads={[<Name key="one" customer={pair.one} />, <Name key="other" customer={pair.other} />]} />
        {keepApart.error ? <ErrorNote error={keepApart.error} /> : null}
        <div className="row wrap">
          <Button icon="combine" onPress={onMerge}>
            {text('merging-merge-pair')}
          </Button>
          <Button variant="quiet" onPress={apart} isPending={keepApart.isPending}>
            {text('merging-not-the-same')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function Name({ customer }: { customer: LookAlike }) {
  return (
    <Link to="/customers/$customerId" params={{ customerId: String(customer.customer_id) }}>
      <bdi>{customer.name}</bdi>
    </Link>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={customers.way} aria-label={text('customers-way')}>
      <Link to="/customers">{text('customers-title')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}
