import { Link } from '@tanstack/react-router';

import type { LetterTextView, TextKey, Tone } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { useKept } from '../../components/kept';
import { LetterTextFields } from '../../components/LetterTextFields';
import { Loaded } from '../../components/Loaded';
import { isRightToLeft, LANGUAGES, useLanguage, useText } from '../../components/locale';
import { Page, Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import { LetterTextPreview } from './LetterTextPreview';
import { SettingsBar } from './SettingsBar';
import styles from './SettingsScreen.module.css';
import { codeOf, useLetterText, type LetterTextEditor } from './useLetterText';

const TONES: readonly Tone[] = ['warm', 'neutral', 'firm', 'formal'];
const LEVELS = ['0', '1', '2', '3'] as const;

/** The words of reminders, text by text, beside a real page. */
export function LetterTextsScreen() {
  const language = useLanguage();
  const [key, setKey] = useKept<TextKey>('letter text', { level: 1, language, tone: 'neutral', is_consumer: false });
  const query = useCommandQuery('get_letter_text', { key }, { keepsPrevious: true });
  return <Loaded query={query}>{(view) => <LetterTextForm key={codeOf(view.key)} view={view} onKey={setKey} />}</Loaded>;
}

function LetterTextForm({ view, onKey }: { view: LetterTextView; onKey: (key: TextKey) => void }) {
  const text = useText();
  const editor = useLetterText(view);
  const why = editor.problems.length > 0 ? text('letter-texts-save-wrong') : undefined;
  const confirm = (
    <SettingsBar label={text('letter-texts-save-bar')} save={text('letter-texts-save')} form={editor} whyDisabled={why}>
      {text('letter-texts-save-note')}
    </SettingsBar>
  );
  return (
    <Page title={text('letter-texts-title')} before={<WayBack />} confirm={confirm}>
      <p className="dense sub">{text('letter-texts-note')}</p>
      <div className={styles.beside}>
        <div className="stack gap">
          {editor.error ? <ErrorNote error={editor.error} /> : null}
          <Which view={view} onKey={onKey} />
          <Sheet label={text('letter-texts-title')}>
            <div className={styles.fields}>
              <Origin editor={editor} />
              <LetterTextFields
                words={editor.words}
                onChange={editor.change}
                problems={editor.problems}
                placeholders={view.placeholders}
                isRightToLeft={isRightToLeft(view.key.language)}
              />
            </div>
          </Sheet>
        </div>
        <LetterTextPreview draft={editor.shown} isWrong={editor.problems.length > 0} />
      </div>
    </Page>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={styles.way} aria-label={text('letter-texts-back')}>
      <Link to="/settings">{text('letter-texts-back')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}

/** Which text is edited; those with own words say so. */
function Which({ view, onKey }: { view: LetterTextView; onKey: (key: TextKey) => void }) {
  const text = useText();
  const { key } = view;
  const own = new Set(view.own.map(codeOf));
  const label = (option: string, part: Partial<TextKey>) =>
    own.has(codeOf({ ...key, ...part })) ? text('letter-texts-option-own', { option }) : option;
  const kinds = ['business', 'consumer'] as const;
  return (
    <Sheet label={text('letter-texts-which')}>
      <div className={styles.pair}>
        <Select
          label={text('letter-texts-level')}
          options={LEVELS.map((id) => ({ id, label: label(text(`letter-texts-level-${id}`), { level: Number(id) }) }))}
          value={LEVELS[key.level] ?? '1'}
          onChange={(level) => onKey({ ...key, level: Number(level) })}
        />
        <Select
          label={text('letter-texts-tone')}
          options={TONES.map((tone) => ({ id: tone, label: label(text(`policy-tone-${tone}`), { tone }) }))}
          value={key.tone}
          onChange={(tone) => onKey({ ...key, tone })}
        />
        <Select
          label={text('letter-texts-language')}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: label(name, { language: id }) }))}
          value={key.language}
          onChange={(language) => onKey({ ...key, language })}
        />
        <Select
          label={text('letter-texts-kind')}
          options={kinds.map((id) => ({ id, label: label(text(`letter-texts-kind-${id}`), { is_consumer: id === 'consumer' }) }))}
          value={key.is_consumer ? 'consumer' : 'business'}
          onChange={(kind) => onKey({ ...key, is_consumer: kind === 'consumer' })}
        />
      </div>
    </Sheet>
  );
}

/** Whose words these are, and the way back to the standard ones. */
function Origin({ editor }: { editor: LetterTextEditor }) {
  const text = useText();
  return (
    <div className="row wrap">
      <span className="grow sub dense" role="status">
        {text(editor.isStandard ? 'letter-texts-is-standard' : 'letter-texts-is-own')}
      </span>
      <Button size="sm" icon="undo-2" onPress={editor.takeStandard} whyDisabled={editor.isStandard ? text('letter-texts-is-standard') : undefined}>
        {text('letter-texts-standard')}
      </Button>
    </div>
  );
}
