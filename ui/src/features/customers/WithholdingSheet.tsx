import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { CustomerView, WithholdingView } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Loaded } from '../../components/Loaded';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';
import { Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './Customers.module.css';

type Props = { view: CustomerView };

/** The tax that a customer is expected to withhold. It takes effect at once, apart from the other details. */
export function WithholdingSheet({ view }: Props) {
  const text = useText();
  const query = useCommandQuery('get_withholding', { customer_id: view.customer_id });
  return (
    <Sheet label={text('closing-tax-title')}>
      <div className={styles.fields}>
        <h2>{text('closing-tax-title')}</h2>
        <Loaded query={query}>{(kept) => <Rate key={kept.percent} view={view} kept={kept} />}</Loaded>
      </div>
    </Sheet>
  );
}

function Rate({ view, kept }: Props & { kept: WithholdingView }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const errorText = useErrorText();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const save = useCommandMutation('set_withholding');
  const [typed, setTyped] = useState(kept.percent === '' ? '' : format.decimal(kept.percent));
  const percent = typed.trim() === '' ? '' : (parseDecimal(typed, language) ?? typed);
  const name = view.display_name;
  const submit = () => {
    if (save.isPending) return;
    const done = ({ entry_id }: { entry_id: number | null }) => {
      if (entry_id !== null) announce({ entry_id, done: text('closing-tax-saved', { name }), undone: text('closing-tax-restored', { name }) });
    };
    // What was kept begins the form again, so this one may be gone when the answer comes; a refusal stands in `save.error`.
    void save.mutateAsync({ customer_id: view.customer_id, percent }).then(done, () => undefined);
  };
  return (
    <Form
      className={styles.fields ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={text('closing-tax-rate')}
        hint={text('closing-tax-hint')}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          save.reset();
        }}
        tail="%"
        isLatin
        error={save.error === null ? undefined : errorText(save.error).title}
      />
      {percent === kept.percent ? null : (
        <div>
          <Button type="submit" isPending={save.isPending}>
            {text('closing-tax-save')}
          </Button>
        </div>
      )}
    </Form>
  );
}
