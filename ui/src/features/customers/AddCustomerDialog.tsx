import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { FormDialog } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

type Props = { isOpen: boolean; onClose: () => void };

/** Adds a customer by name alone and opens the page, where everything else can be filled in. */
export function AddCustomerDialog(props: Props) {
  return props.isOpen ? <Dialog {...props} /> : null;
}

function Dialog({ isOpen, onClose }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const add = useCommandMutation('add_customer');
  const isRunning = useRef(false);
  const submit = (is_namesake: boolean) => {
    if (isRunning.current) return;
    isRunning.current = true;
    add.mutate(
      { name, is_namesake },
      {
        onSuccess: (added) => {
          const said = added.had_hidden_marks ? 'customers-added-cleaned' : 'customers-added';
          showToast({ text: text(said, { name: added.name, number: added.number }) });
          onClose();
          void navigate({ to: `/customers/${added.customer_id}` });
        },
        onSettled: () => {
          isRunning.current = false;
        },
      },
    );
  };
  const isNamesake = add.error?.code === 'customer.same_name';
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={text('customers-add')}
      cancel={text('customers-add-cancel')}
      submit={text('customers-add')}
      onSubmit={() => submit(false)}
      isPending={add.isPending}
    >
      <TextField
        label={text('customers-name')}
        hint={text('customers-add-hint')}
        value={name}
        onChange={(next) => {
          setName(next);
          add.reset();
        }}
        autoFocus
      />
      {add.error ? (
        <ErrorNote
          error={add.error}
          actions={
            isNamesake ? (
              <Button size="sm" onPress={() => submit(true)}>
                {text('customers-add-namesake')}
              </Button>
            ) : undefined
          }
        />
      ) : null}
    </FormDialog>
  );
}
