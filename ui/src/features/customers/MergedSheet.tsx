import type { CustomerView, MergedView } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { showToast } from '../../components/toasts';
import styles from './Customers.module.css';

/** Who was merged into the customer, each with the way back. */
export function MergedSheet({ view }: { view: CustomerView }) {
  const text = useText();
  if (view.merged.length === 0) return null;
  return (
    <Sheet label={text('merging-merged')}>
      <div className={styles.fields}>
        <h2>{text('merging-merged')}</h2>
        {view.merged.map((merged) => (
          <Merged key={merged.entry_id} merged={merged} stays={view.display_name} />
        ))}
      </div>
    </Sheet>
  );
}

function Merged({ merged, stays }: { merged: MergedView; stays: string }) {
  const text = useText();
  const format = useFormat();
  const undo = useCommandMutation('undo_entry');
  const part = () => {
    if (undo.isPending) return;
    undo.mutate({ entry_id: merged.entry_id }, { onSuccess: () => showToast({ text: text('merging-undone', { goes: merged.name, stays }) }) });
  };
  return (
    <>
      <p className="dense">{text('merging-merged-one', { name: merged.name, number: merged.number, date: format.date(merged.merged_on) })}</p>
      {undo.error ? <ErrorNote error={undo.error} /> : null}
      <div>
        <Button size="sm" icon="undo-2" isPending={undo.isPending} onPress={part}>
          {text('merging-part')}
        </Button>
      </div>
    </>
  );
}
