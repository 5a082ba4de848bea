import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { call } from '../../api/client';
import type { Theme, VerifyView, WireError } from '../../api/generated/contract';
import { useSession, useSessionCommand } from '../../api/session';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Segmented } from '../../components/Choice';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { LANGUAGES, useFormat, useLanguage, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The window's language and colours, where the book lies, and its check. */
export function BookSettings({ path }: { path: string }) {
  const text = useText();
  const language = useLanguage();
  const setLanguage = useSessionCommand('set_language');
  return (
    <>
      <Sheet label={text('settings-language')}>
        <div className={styles.fields}>
          <h2>{text('settings-language')}</h2>
          <div>
            <Segmented
              label={text('settings-language')}
              options={LANGUAGES.map(({ id, name }) => ({ id, label: name, lang: id }))}
              value={language}
              onChange={(chosen) => setLanguage.mutate({ language: chosen })}
            />
          </div>
          <p className="dense sub">{text('settings-language-note')}</p>
        </div>
      </Sheet>
      <Appearance />
      <Sheet label={text('settings-book')}>
        <div className={styles.fields}>
          <h2>{text('settings-book')}</h2>
          <p className={styles.path}>
            <bdi dir="ltr">{path}</bdi>
          </p>
          <BookCheck />
          <div>
            <Link to="/settings/backup" className="row">
              <Icon name="copy" />
              {text('settings-backup')}
            </Link>
          </div>
        </div>
      </Sheet>
    </>
  );
}

function Appearance() {
  const text = useText();
  const { theme } = useSession();
  const setTheme = useSessionCommand('set_theme');
  return (
    <Sheet label={text('settings-colours')}>
      <div className={styles.fields}>
        <h2>{text('settings-colours')}</h2>
        <div>
          <Segmented
            label={text('settings-colours')}
            options={THEMES.map((id) => ({ id, label: text(`settings-theme-${id}`) }))}
            value={theme}
            onChange={(chosen) => setTheme.mutate({ theme: chosen })}
          />
        </div>
        <p className="dense sub">{text('settings-colours-note')}</p>
      </div>
    </Sheet>
  );
}

function BookCheck() {
  const text = useText();
  const check = useMutation<VerifyView, WireError>({ mutationFn: () => call('verify_book', null) });
  return (
    <>
      <div className="row wrap">
        <Button icon="shield-check" isPending={check.isPending} onPress={() => check.mutate()}>
          {text('settings-verify')}
        </Button>
        <span className="cap">{text('settings-verify-note')}</span>
      </div>
      <div aria-live="polite">{check.data ? <CheckResult result={check.data} /> : null}</div>
      {check.error ? <ErrorNote error={check.error} /> : null}
    </>
  );
}

function CheckResult({ result }: { result: VerifyView }) {
  const text = useText();
  const format = useFormat();
  if (result.ok) {
    return (
      <State icon="check" tone="sub">
        {text('settings-verify-ok', { entries: format.count(result.entries), facts: format.count(result.facts) })}
      </State>
    );
  }
  return (
    <Note tone="red">
      <p className="strong">{text('settings-verify-bad', { count: result.problems.length })}</p>
      <ul>
        {result.problems.map((problem) => (
          <li key={`${problem.code} ${problem.detail}`}>
            <bdi dir="ltr">{`${problem.code} · ${problem.detail}`}</bdi>
          </li>
        ))}
      </ul>
    </Note>
  );
}
