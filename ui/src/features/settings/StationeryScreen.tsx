import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { StationeryView, UpdateStationery } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useBook } from '../../api/session';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { ConfirmBar, Page } from '../../components/Page';
import { showToast } from '../../components/toasts';
import { BankAccounts } from './BankAccounts';
import { LookFields } from './LookFields';
import { PaperFields } from './PaperFields';
import styles from './SettingsScreen.module.css';
import { StationeryPreview } from './StationeryPreview';

/** What letters are printed on, and the accounts that they name, beside a real letter. */
export function StationeryScreen() {
  const query = useCommandQuery('get_stationery', null);
  return <Loaded query={query}>{(view) => <StationeryForm view={view} />}</Loaded>;
}

function chosenIn({ paper, window_side, accent, accounts }: StationeryView): UpdateStationery {
  return { paper, window_side, accent, accounts };
}

function StationeryForm({ view }: { view: StationeryView }) {
  const text = useText();
  const book = useBook();
  const save = useCommandMutation('update_stationery');
  const [form, setForm] = useState(() => chosenIn(view));
  const change = (part: Partial<UpdateStationery>) => setForm((now) => ({ ...now, ...part }));
  const isSame = JSON.stringify(form) === JSON.stringify(chosenIn(view));
  const take = (saved: StationeryView) => {
    setForm(chosenIn(saved));
    showToast({ text: text('stationery-saved') });
  };
  const confirm = (
    <ConfirmBar
      label={text('stationery-save-bar')}
      end={
        <>
          {isSame ? null : (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={() => setForm(chosenIn(view))}>
              {text('settings-discard')}
            </Button>
          )}
          <Button
            variant="primary"
            size="lg"
            onPress={() => save.mutate(form, { onSuccess: take })}
            isPending={save.isPending}
            whyDisabled={isSame ? text('settings-nothing-changed') : undefined}
          >
            {text('stationery-save')}
          </Button>
        </>
      }
    >
      {text('stationery-save-note')}
    </ConfirmBar>
  );
  return (
    <Page title={text('stationery-title')} before={<WayBack />} confirm={confirm}>
      <p className="dense sub">{text('stationery-note')}</p>
      <div className={styles.beside}>
        <div className="stack gap">
          {save.error ? <ErrorNote error={save.error} /> : null}
          <PaperFields view={view} form={form} onChange={change} />
          <LookFields view={view} form={form} onChange={change} />
          <BankAccounts accounts={form.accounts} currency={book.currency} onChange={(accounts) => change({ accounts })} />
        </div>
        <StationeryPreview form={form} />
      </div>
    </Page>
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
