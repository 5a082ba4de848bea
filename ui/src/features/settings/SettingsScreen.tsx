import { useState } from 'react';

import type { Seller, SettingsView } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { ConfirmBar, Page } from '../../components/Page';
import { showToast } from '../../components/toasts';
import { BookSettings } from './BookSettings';
import { CompanyFields } from './CompanyFields';
import { Doors } from './Doors';
import styles from './SettingsScreen.module.css';

/** The company as it is printed on letters, the window's language, and the book. */
export function SettingsScreen() {
  const query = useCommandQuery('get_settings', null);
  return <Loaded query={query}>{(view) => <SettingsForm view={view} />}</Loaded>;
}

function SettingsForm({ view }: { view: SettingsView }) {
  const text = useText();
  const errorText = useErrorText();
  const save = useCommandMutation('update_seller');
  const [seller, setSeller] = useState<Seller>(view.seller);
  const change = (part: Partial<Seller>) => setSeller((now) => ({ ...now, ...part }));
  const isSame = JSON.stringify(seller) === JSON.stringify(view.seller);
  const isNameMissing = seller.name.trim() === '';
  const take = (saved: SettingsView) => {
    setSeller(saved.seller);
    showToast({ text: text('settings-saved') });
  };
  const submit = () => save.mutate({ seller }, { onSuccess: take });
  return (
    <Page
      title={text('settings-title')}
      confirm={
        <ConfirmBar
          label={text('settings-save-bar')}
          end={
            <>
              {isSame ? null : (
                <Button variant="quiet" size="lg" icon="undo-2" onPress={() => setSeller(view.seller)}>
                  {text('settings-discard')}
                </Button>
              )}
              <Button
                variant="primary"
                size="lg"
                onPress={submit}
                isPending={save.isPending}
                whyDisabled={isSame ? text('settings-nothing-changed') : isNameMissing ? text('settings-name-missing') : undefined}
              >
                {text('settings-save')}
              </Button>
            </>
          }
        >
          {text('settings-save-note')}
        </ConfirmBar>
      }
    >
      <div className={styles.columns}>
        <div className="stack gap">
          <CompanyFields
            seller={seller}
            onChange={change}
            nameError={isNameMissing ? errorText({ code: 'company.name_missing', params: {} }).title : undefined}
          />
          {save.error ? <ErrorNote error={save.error} /> : null}
        </div>
        <div className="stack gap">
          <Doors />
          <BookSettings path={view.book_path} />
        </div>
      </div>
    </Page>
  );
}
