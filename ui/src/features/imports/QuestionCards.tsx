import type { ImportAnswer, ImportDraftView, ImportQuestion, ImportReading } from '../../api/generated/contract';
import { RadioGroup } from '../../components/Choice';
import { classes } from '../../components/classes';
import { useFormat, useText } from '../../components/locale';
import { columnName } from './columns';
import styles from './imports.module.css';
import { answered, answerOf } from './reading';

type Props = { draft: ImportDraftView; onAdjust: (reading: ImportReading) => void };

/** What the file leaves open, with its own rows as examples; an answer can be changed until the file is taken. */
export function QuestionCards({ draft, onAdjust }: Props) {
  if (draft.questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      {draft.questions.map((question) => (
        <QuestionCard
          key={`${question.kind} ${question.column}`}
          draft={draft}
          question={question}
          onAnswer={(value) => onAdjust(answered(draft, question, value))}
        />
      ))}
    </div>
  );
}

type CardProps = { draft: ImportDraftView; question: ImportQuestion; onAnswer: (value: string) => void };

function QuestionCard({ draft, question, onAnswer }: CardProps) {
  const text = useText();
  const format = useFormat();
  const words = useQuestionWords(question);
  const value = answerOf(draft, question);
  const column = columnName(draft.columns[question.column], text);
  const title = words.title(column);
  const open = { column, count: question.row_count, shown: format.count(question.row_count) };
  return (
    <section className={classes(styles.question, value !== null && styles.done)} aria-label={title}>
      <div>
        <p className="strong">{title}</p>
        <p className="dense sub">{value === null ? text('imports-question-rows', open) : text('imports-question-answered', { column })}</p>
      </div>
      <RadioGroup
        label={title}
        isLabelHidden
        options={question.answers.map((answer) => ({ id: answer.value, label: words.answer(answer) }))}
        value={value}
        onChange={onAnswer}
      />
    </section>
  );
}

const ANSWERS: Record<string, string> = { dmy: 'dmy', mdy: 'mdy', ymd: 'ymd', '.': 'point', ',': 'comma' };

type Words = { title: (column: string) => string; answer: (answer: ImportAnswer) => string };

/** The words of a question: the owner's own cell as the example, the consequence beside each answer. */
function useQuestionWords({ kind, answers }: ImportQuestion): Words {
  const text = useText();
  const format = useFormat();
  const made = ({ date, number }: ImportAnswer) => {
    if (date !== null) return format.date(date);
    return number === null ? null : format.decimal(number);
  };
  const title = (column: string) => {
    const [first, second] = answers.map((answer) => ({ cell: answer.cell, value: made(answer) }));
    const isDate = kind === 'date_order';
    if (!first || !second || first.value === null || second.value === null) {
      return text(isDate ? 'imports-question-date-open' : 'imports-question-decimal-open', { column });
    }
    return text(isDate ? 'imports-question-date' : 'imports-question-decimal', { cell: first.cell, first: first.value, second: second.value });
  };
  const effect = (answer: ImportAnswer) => {
    const { row, refused_count: count } = answer;
    const value = made(answer);
    const refused = { count, shown: format.count(count) };
    if (value === null) return text('imports-effect-refused', refused);
    return count === 0 ? text('imports-effect', { row, value }) : text('imports-effect-both', { row, value, ...refused });
  };
  const answer = (each: ImportAnswer) =>
    text('imports-answer', { answer: text(`imports-answer-${ANSWERS[each.value] ?? each.value}`), effect: effect(each) });
  return { title, answer };
}
