import { useEffect, useState, type ReactNode } from 'react';

import { useSession, useSessionCommand } from '../../api/session';
import { Segmented } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { LANGUAGES, useLanguage, useText } from '../../components/locale';
import { Doors } from './Doors';
import { StartForm } from './StartForm';
import styles from './StartScreen.module.css';

const PATH = ['start-step-import', 'start-step-ageing', 'start-step-proposal', 'start-step-letters'];

/** The first screen: three doors, and behind the middle one the few questions that a new book needs. */
export function StartScreen({ recent }: { recent?: ReactNode }) {
  const text = useText();
  const language = useLanguage();
  const { problem } = useSession();
  const [isStarting, setIsStarting] = useState(false);
  const setLanguage = useSessionCommand('set_language');
  useEffect(() => {
    document.title = 'Duebook';
  }, []);
  return (
    <main className={styles.launch}>
      <div className={styles.language}>
        <Segmented
          label={text('start-language')}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: name, lang: id }))}
          value={language}
          onChange={(chosen) => setLanguage.mutate({ language: chosen })}
        />
      </div>
      <header className={styles.word}>
        <h1>
          <span className={styles.mark} />
          {text('start-name')}
        </h1>
        <p>{text('start-promise')}</p>
      </header>
      {problem && !isStarting ? (
        <div className={styles.problem}>
          <ErrorNote error={problem} />
        </div>
      ) : null}
      {isStarting ? <StartForm onBack={() => setIsStarting(false)} /> : <Doors onStart={() => setIsStarting(true)} />}
      {isStarting ? null : recent}
      <ol className={styles.steps}>
        {PATH.map((step, index) => (
          <li key={step}>
            {index > 0 ? <Icon name="arrow-right" size="s" /> : null}
            {text(step)}
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{text('start-offline')}</p>
    </main>
  );
}
