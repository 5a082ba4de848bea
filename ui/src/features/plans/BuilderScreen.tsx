import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import type { PlanPreview, PlannableItem, PlannableView, PlanTerms } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { Note } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import { ConfirmBar, Page } from '../../components/Page';
import { toggled } from '../../components/table';
import { useDebounced } from '../../components/useDebounced';
import { useUndoToast } from '../../components/useUndoToast';
import { BuilderForm } from './BuilderForm';
import styles from './plans.module.css';
import { Bars, Schedule } from './Schedule';
import { fieldOf, useBuilder, useTerms, type PlanField } from './useBuilder';

const TYPING_MS = 150;

/** A new payment plan, with its schedule live beside what is typed. */
export function BuilderScreen() {
  const text = useText();
  const search: unknown = useSearch({ strict: false });
  const { customer, replaces } = search as { customer?: string | number; replaces?: string | number };
  const asked = { customer_id: Number(customer ?? 0), replaces: replaces === undefined ? null : Number(replaces) };
  const query = useCommandQuery('list_plannable', asked);
  if (query.data && query.data.items.length > 0) return <Builder view={query.data} {...asked} />;
  return (
    <Page title={text('plans-new')}>
      <Loaded query={query}>
        {() => (
          <EmptyState icon="calendar-range" title={text('plans-nothing-open')}>
            {text('plans-nothing-open-text')}
          </EmptyState>
        )}
      </Loaded>
    </Page>
  );
}

type BuilderProps = { view: PlannableView; customer_id: number; replaces: number | null };

function Builder({ view, customer_id, replaces }: BuilderProps) {
  const text = useText();
  const errorText = useErrorText();
  const { draft, change } = useBuilder();
  const free = view.items.filter((item) => item.plan_number === null);
  const currency = (free[0] ?? view.items[0])?.open.currency ?? '';
  const chosen = draft.chosen ?? new Set(free.filter((item) => item.open.currency === currency && !item.is_disputed).map((item) => item.receivable_id));
  const terms = useTerms(draft, { customer_id, replaces, receivable_ids: view.items.map((item) => item.receivable_id).filter((id) => chosen.has(id)) });
  const asked = useDebounced(JSON.stringify(terms), TYPING_MS);
  const preview = useCommandQuery('preview_plan', JSON.parse(asked) as typeof terms, { keepsPrevious: true });
  const offer = useOffer();
  const error = offer.error ?? preview.error;
  const wrongAt = error ? fieldOf(error, terms) : null;
  const errorAt = (field: PlanField) => {
    if (!error || wrongAt !== field) return undefined;
    const { title, hint } = errorText(error);
    return hint === null ? title : `${title}. ${hint}`;
  };
  return (
    <Page
      title={view.replaces_number === null ? text('plans-new') : text('plans-new-for', { number: view.replaces_number })}
      before={<WayBack customerId={customer_id} name={view.customer_name} />}
      actions={<Badge icon="pencil">{text('plans-draft')}</Badge>}
      confirm={
        <ConfirmBar
          label={text('plans-offer')}
          end={
            <Button variant="primary" size="lg" onPress={() => offer.submit(terms)} isPending={offer.isPending} whyDisabled={preview.error ? text('plans-offer-not-yet') : undefined}>
              {text('plans-offer')}
            </Button>
          }
        >
          {text('plans-offer-note')}
        </ConfirmBar>
      }
    >
      <Items items={view.items} chosen={chosen} error={errorAt('items')} onToggle={(id) => change({ chosen: toggled(chosen, id) })} />
      <div className={styles.two}>
        <BuilderForm
          draft={draft}
          change={(part) => {
            offer.reset();
            change(part);
          }}
          currency={currency}
          errorAt={errorAt}
        />
        <div className={styles.live}>
          {error && wrongAt === null ? <ErrorNote error={error} /> : null}
          {preview.data && !preview.error ? <Live preview={preview.data} /> : null}
        </div>
      </div>
    </Page>
  );
}

/** Offers the plan once, and goes to it. */
function useOffer() {
  const text = useText();
  const navigate = useNavigate();
  const offer = useCommandMutation('offer_plan');
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const submit = (terms: PlanTerms) => {
    if (offer.isPending) return;
    offer.mutate(terms, {
      onSuccess: ({ plan_id, number, entry_id }) => {
        announce({ entry_id, done: text('plans-offered', { number }), undone: text('plans-offer-undone', { number }) });
        void navigate({ to: '/plans/$planId', params: { planId: String(plan_id) } });
      },
    });
  };
  return { submit, error: offer.error, isPending: offer.isPending, reset: offer.reset };
}

type ItemsProps = { items: readonly PlannableItem[]; chosen: ReadonlySet<number>; error: string | undefined; onToggle: (id: number) => void };

/** What the plan is about. */
function Items({ items, chosen, error, onToggle }: ItemsProps) {
  const text = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.more} open={isOpen || error !== undefined} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('plans-items', { count: items.length, chosen: format.count(chosen.size), all: format.count(items.length) })}</summary>
      <div className={styles.items}>
        {error === undefined ? null : (
          <p className="red" role="alert">
            {error}
          </p>
        )}
        {items.map((item) => (
          <Checkbox key={item.receivable_id} isSelected={chosen.has(item.receivable_id)} isDisabled={item.plan_number !== null} onChange={() => onToggle(item.receivable_id)}>
            <span className="row wrap base">
              <bdi className="num strong">{item.number}</bdi>
              <span className="sub">{text('plans-item-due', { date: format.date(item.due_on) })}</span>
              <Amount value={item.open} tone={item.overdue_days > 0 ? 'overdue' : 'plain'} />
              {item.is_disputed ? <Badge icon="scale">{text('plans-item-disputed')}</Badge> : null}
              {item.plan_number === null ? null : <span className="cap">{text('plans-item-in', { number: item.plan_number })}</span>}
            </span>
          </Checkbox>
        ))}
      </div>
    </details>
  );
}

function Live({ preview }: { preview: PlanPreview }) {
  const text = useText();
  const format = useFormat();
  const isFree = isZero(preview.interest.amount) && isZero(preview.fee.amount);
  return (
    <>
      {preview.may_be_credit ? <Note tone="amber">{text('plans-credit-warning')}</Note> : null}
      <Bars lines={preview.lines} />
      <Schedule lines={preview.lines} isAgreed={false} />
      <p className={styles.sums}>
        <Icon name="check" />
        <span>
          {text(isFree ? 'plans-exact' : 'plans-exact-costs', {
            debt: format.amount(preview.debt),
            interest: format.amount(preview.interest),
            fee: format.amount(preview.fee),
            total: format.amount(preview.total),
          })}
        </span>
      </p>
    </>
  );
}

function WayBack({ customerId, name }: { customerId: number; name: string }) {
  return (
    <span className="row dense">
      <Link to="/customers/$customerId" params={{ customerId: String(customerId) }}>
        <bdi>{name}</bdi>
      </Link>
      <Icon name="chevron-right" size="s" />
    </span>
  );
}
