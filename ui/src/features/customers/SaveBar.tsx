import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { ConfirmBar } from '../../components/Page';
import type { ProfileForm } from './useProfileForm';

/** Keeps or drops what was typed about a customer. */
export function SaveBar({ form }: { form: ProfileForm }) {
  const text = useText();
  const why = form.isSame ? 'customers-nothing-changed' : form.hasProblems ? 'customers-look-at-fields' : null;
  return (
    <ConfirmBar
      label={text('customers-saving')}
      end={
        <>
          {form.isSame ? null : (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={form.discard}>
              {text('customers-discard')}
            </Button>
          )}
          <Button variant="primary" size="lg" onPress={form.submit} isPending={form.isPending} whyDisabled={why === null ? undefined : text(why)}>
            {text('customers-save')}
          </Button>
        </>
      }
    >
      {text('customers-save-note')}
    </ConfirmBar>
  );
}
