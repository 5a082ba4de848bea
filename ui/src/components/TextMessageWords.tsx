import { useText } from './locale';
import styles from './TextMessageWords.module.css';

/** The words of a text message, for the two kinds of programs. */
export function TextMessageWords({ words: { sms, chat } }: { words: { sms: string; chat: string } }) {
  const text = useText();
  return (
    <dl className={styles.words}>
      <dt>{text('texts-chat')}</dt>
      <dd dir="auto">{chat}</dd>
      <dt>{text('texts-sms')}</dt>
      <dd dir="auto">{sms}</dd>
    </dl>
  );
}
