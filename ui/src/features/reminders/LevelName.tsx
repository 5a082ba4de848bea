import { useFormat, useText } from '../../components/locale';

/** What a letter of a level is called; level 0 is the note before the due date. */
export function LevelName({ level }: { level: number }) {
  const text = useText();
  const format = useFormat();
  return <>{level === 0 ? text('reminders-note') : text('reminders-letter-level', { level: format.count(level) })}</>;
}
