import { Link } from '@tanstack/react-router';

import type { InterestBasis, InterestSettings, ServingOrder } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { Checkbox, RadioGroup } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { ConfirmBar, Page, Sheet } from '../../components/Page';
import { InterestExample } from './InterestExample';
import { InterestLaw } from './InterestLaw';
import { InterestRates, isOfTheRate } from './InterestRates';
import styles from './SettingsScreen.module.css';
import { useInterest, type InterestForm } from './useInterest';

/** The rule of late interest and fees: off until the owner confirms it, with an example beside it. */
export function InterestScreen() {
  const query = useCommandQuery('rehearse_interest', { choice: null, new_rate: null });
  // After the choice in force has changed, also by an undo, the form begins again.
  return <Loaded query={query}>{(view) => <InterestPage key={JSON.stringify([view.choice, view.rates])} start={view} />}</Loaded>;
}

function InterestPage({ start }: { start: InterestSettings }) {
  const text = useText();
  const form = useInterest(start);
  return (
    <Page title={text('interest-title')} before={<WayBack />} confirm={<Confirm form={form} />}>
      <p className="dense sub">{text('interest-note')}</p>
      <div className={styles.columns}>
        <div className="stack gap">
          {form.error && !isOfTheRate(form.error.code) ? <ErrorNote error={form.error} /> : null}
          <Basis form={form} />
          <InterestRates form={form} />
        </div>
        <div className="stack gap">
          <InterestLaw view={form.view} />
          <InterestExample view={form.view} />
        </div>
      </div>
    </Page>
  );
}

function Basis({ form }: { form: InterestForm }) {
  const text = useText();
  const { view, choice, change } = form;
  const hasLaw = view.law !== null && view.law.business !== null;
  const bases: InterestBasis[] = hasLaw ? ['off', 'law', 'own'] : ['off', 'own'];
  const hasTable = choice.basis === 'law' && view.table !== null;
  return (
    <Sheet label={text('interest-basis')}>
      <div className={styles.fields}>
        <RadioGroup<InterestBasis>
          label={text('interest-basis')}
          options={bases.map((id) => ({ id, label: text(`interest-basis-${id}`) }))}
          value={choice.basis}
          onChange={(basis) => change({ basis })}
        />
        {choice.basis === 'off' ? null : (
          <>
            {hasTable ? (
              <Checkbox isSelected={choice.uses_last_rate} onChange={(uses_last_rate) => change({ uses_last_rate })}>
                {text('interest-uses-last')}
              </Checkbox>
            ) : null}
            <RadioGroup<ServingOrder>
              label={text('interest-order')}
              options={(['claims_first', 'invoices_first'] as const).map((id) => ({ id, label: text(`interest-order-${id.replace('_', '-')}`) }))}
              value={choice.serves}
              onChange={(serves) => change({ serves })}
            />
            <Checkbox isSelected={choice.is_in_letters} onChange={(is_in_letters) => change({ is_in_letters })}>
              {text('interest-in-letters')}
            </Checkbox>
          </>
        )}
      </div>
    </Sheet>
  );
}

function Confirm({ form }: { form: InterestForm }) {
  const text = useText();
  return (
    <ConfirmBar
      label={text('interest-save-bar')}
      end={
        <>
          {form.isSame ? null : (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={form.discard}>
              {text('settings-discard')}
            </Button>
          )}
          <Button
            variant="primary"
            size="lg"
            onPress={form.submit}
            isPending={form.isPending}
            whyDisabled={form.isSame ? text('settings-nothing-changed') : undefined}
          >
            {text(form.choice.basis === 'off' ? 'interest-turn-off' : 'interest-confirm')}
          </Button>
        </>
      }
    >
      {text('interest-save-note')}
    </ConfirmBar>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={styles.way} aria-label={text('stationery-back')}>
      <Link to="/settings">{text('stationery-back')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}
