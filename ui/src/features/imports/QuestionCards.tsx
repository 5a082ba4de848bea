import type { ImportAnswer, ImportDraftView, ImportQuestion } from '../../api/generated/contract';
import { RadioGroup } from '../../components/Choice';
import { classes } from '../../components/classes';
import { useFormat, useText } from '../../components/locale';
import { columnName } from './columns';
import styles from './imports.module.css';
import { columnLetter, isSameQuestion, type Asked } from './reading';

type Props = {
  draft: ImportDraftView;
  asked: readonly Asked[];
  onAnswer: (question: ImportQuestion, value: string) => void;
};

/** What the file leaves open, with its own rows as examples, and what was answered already. */
export function QuestionCards({ draft, asked, onAnswer }: Props) {
  const answeredOnes = asked.map(({ question }) => question);
  const open = draft.questions.filter((question) => !answeredOnes.some((each) => isSameQuestion(each, question)));
  const all = [...open, ...answeredOnes].sort((a, b) => a.column - b.column);
  if (all.length === 0) return null;
  return (
    <div className={styles.questions}>
      {all.map((question) => (
        <QuestionCard
          key={`${question.kind} ${question.column}`}
          draft={draft}
          question={question}
          value={asked.find((each) => isSameQuestion(each.question, question))?.value ?? null}
          onAnswer={(value) => onAnswer(question, value)}
        />
      ))}
    </div>
  );
}

type CardProps = { draft: ImportDraftView; question: ImportQuestion; value: string | null; onAnswer: (value: string) => void };

function QuestionCard({ draft, question, value, onAnswer }: CardProps) {
  const text = useText();
  const format = useFormat();
  const words = useQuestionWords(question);
  const column = columnName(draft.columns[question.column], text);
  const rows = { column, count: question.row_count, shown: format.count(question.row_count) };
  const open = question.kind === 'duplicate_header' ? text('imports-question-header-rows') : text('imports-question-rows', rows);
  const title = words.title(column);
  const hint = value === null ? open : text('imports-question-answered', { column });
  return (
    <section className={classes(styles.question, value !== null && styles.done)} aria-label={title}>
      <div>
        <p className="strong">{title}</p>
        <p className="dense sub">{hint}</p>
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

type Words = { title: (column: string) => string; answer: (answer: ImportAnswer) => string };

/** The words of a question: the owner's own cell as the example, the consequence beside each answer. */
function useQuestionWords(question: ImportQuestion): Words {
  const text = useText();
  const format = useFormat();
  const made = (answer: ImportAnswer) => {
    if (answer.date !== null) return format.date(answer.date);
    return answer.number === null ? null : format.decimal(answer.number);
  };
  const title = (column: string) => {
    if (question.kind === 'duplicate_header') return text('imports-question-header', { column });
    const id = question.kind === 'date_order' ? 'imports-question-date' : 'imports-question-decimal';
    const [first, second] = question.answers;
    const readings = first && second ? [made(first), made(second)] : [];
    const isOneCell = first?.cell === second?.cell && readings.every((each) => each !== null);
    if (!first || !isOneCell) return text(`${id}-open`, { column });
    return text(id, { cell: first.cell, first: readings[0] ?? '', second: readings[1] ?? '' });
  };
  const answer = (each: ImportAnswer) => {
    const { row, cell, value } = each;
    if (question.kind === 'duplicate_header') {
      if (cell === '') return text('imports-answer-header-empty', { column: columnLetter(Number(value)), row });
      return text('imports-answer-header', { cell, row });
    }
    const result = made(each);
    const name = question.kind === 'date_order' ? value : value === '.' ? 'point' : 'comma';
    if (result === null) return text(`imports-answer-${name}-refused`, { row, cell });
    return text(`imports-answer-${name}`, { row, date: result, number: result });
  };
  return { title, answer };
}
