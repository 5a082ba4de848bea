import type { TodayTask, TodayView } from '../../api/generated/contract';
import { EmptyState } from '../../components/EmptyState';
import { useFormat, useText } from '../../components/locale';
import { TaskRow } from './TaskRow';
import styles from './Today.module.css';

function keyOf({ step, proposal, customer_id, kind }: TodayTask): string {
  return [kind, step?.note_id ?? '', proposal?.effect ?? '', customer_id ?? ''].join(' ');
}

/** What to do next, the most urgent first. Only the first one has the filled button. */
export function Tasks({ view }: { view: TodayView }) {
  const text = useText();
  const format = useFormat();
  const count = view.tasks.length;
  if (count === 0) {
    return (
      <EmptyState icon="circle-check" title={text('today-nothing-title')}>
        {text('today-nothing-text')}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="today-next">
      <h2 id="today-next" className="row base">
        {text('today-next')}
        <span className="cap">{text('today-next-count', { count, shown: format.count(count) })}</span>
      </h2>
      <ol className={styles.tasks}>
        {view.tasks.map((task, at) => (
          <TaskRow key={keyOf(task)} task={task} isFirst={at === 0} />
        ))}
      </ol>
    </section>
  );
}
