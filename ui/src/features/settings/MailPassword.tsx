import { Button } from '../../components/Button';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './Calendar.module.css';
import { passwordId, useMailTest, usePassword, type MailForm, type TestRun } from './useMail';

/** The password: it goes to the keychain of the computer and never comes back to the page (E2). */
export function MailPassword({ form }: { form: MailForm }) {
  const text = useText();
  const password = usePassword();
  const { view } = form;
  // The password belongs to the server and name that are kept.
  const whyNot = form.isChanged ? text('outbox-settings-test-first') : view.settings.user === '' ? text('outbox-settings-password-no-user') : undefined;
  return (
    <Sheet label={text('outbox-settings-password')}>
      <div className={styles.fields}>
        <h2>{text('outbox-settings-password')}</h2>
        <p className="dense sub" role="status">
          {text(passwordId(view))}
        </p>
        {password.error ? <ErrorNote error={password.error} /> : null}
        <TextField
          label={text('outbox-settings-password-set')}
          hint={text('outbox-settings-password-hint')}
          value={password.typed}
          onChange={password.type}
          type="password"
          isLatin
        />
        <div className="row wrap">
          <Button onPress={password.keep} isPending={password.isBusy} whyDisabled={whyNot ?? (password.typed === '' ? text('outbox-settings-password-empty') : undefined)}>
            {text('outbox-settings-password-keep')}
          </Button>
          {view.password === 'nowhere' ? null : (
            <Button variant="quiet" onPress={password.forget} isPending={password.isBusy}>
              {text('outbox-settings-password-forget')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}

/** A message from the owner to himself, over the settings that are kept. */
export function MailTestSheet({ form }: { form: MailForm }) {
  const text = useText();
  const test = useMailTest();
  const whyNot = form.isChanged ? text('outbox-settings-test-first') : form.view.is_ready ? undefined : text('outbox-why-not-ready');
  return (
    <Sheet label={text('outbox-settings-test')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('outbox-settings-test')}</h2>
          <p className="dense sub">{text('outbox-settings-test-text')}</p>
        </div>
        <div>
          <Button icon="send" onPress={test.send} isPending={test.isSending} whyDisabled={whyNot}>
            {text('outbox-settings-test-send')}
          </Button>
        </div>
        {test.error ? <ErrorNote error={test.error} /> : null}
        {test.result ? <TestResult result={test.result} /> : null}
      </div>
    </Sheet>
  );
}

function TestResult({ result }: { result: NonNullable<TestRun['result']> }) {
  const text = useText();
  const { state, address, reply, problem } = result;
  const id = state === 'handed_over' ? 'done' : state;
  return (
    <>
      <Note tone={state === 'handed_over' ? 'plain' : state === 'failed' ? 'red' : 'amber'}>
        <p role="status">{text(`outbox-settings-test-${id}`, { address })}</p>
        {reply === '' ? null : (
          <p className="dense sub">
            {text('outbox-reply')} <bdi dir="ltr">{reply}</bdi>
          </p>
        )}
      </Note>
      {problem === null ? null : <ErrorNote error={problem} />}
    </>
  );
}
