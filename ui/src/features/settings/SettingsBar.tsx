import type { ReactNode } from 'react';

import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { ConfirmBar } from '../../components/Page';

type Props = {
  label: string;
  save: string;
  form: { isChanged: boolean; isSaving: boolean; save: () => void; discard: () => void };
  /** Why what was changed cannot be saved yet. */
  whyDisabled?: string | undefined;
  children: ReactNode;
};

/** Saves what was changed on a page of settings, or leaves it as it was. */
export function SettingsBar({ label, save, form, whyDisabled, children }: Props) {
  const text = useText();
  return (
    <ConfirmBar
      label={label}
      end={
        <>
          {form.isChanged ? (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={form.discard}>
              {text('settings-discard')}
            </Button>
          ) : null}
          <Button
            variant="primary"
            size="lg"
            onPress={form.save}
            isPending={form.isSaving}
            whyDisabled={form.isChanged ? whyDisabled : text('settings-nothing-changed')}
          >
            {save}
          </Button>
        </>
      }
    >
      {children}
    </ConfirmBar>
  );
}
