import { useState } from 'react';

import { Button } from './Button';
import { useFormat, useText } from './locale';
import { Progress } from './Progress';

type Props = {
  label: string;
  /** How far it is; nothing while it is not counted. */
  work: { done: number; total: number; stop: () => void } | null;
  /** What happens meanwhile, in quiet words. */
  current?: string | undefined;
};

/** Work that takes its time: how much of it is done, and a way to stop that keeps nothing. */
export function WorkProgress({ label, work, current }: Props) {
  const text = useText();
  const format = useFormat();
  const [isStopping, setIsStopping] = useState(false);
  if (work === null) return <Progress label={label} current={current} />;
  const { done, total, stop } = work;
  const onStop = () => {
    setIsStopping(true);
    stop();
  };
  return (
    <Progress
      label={label}
      count={text('components-work-count', { done: format.count(done), total: format.count(total) })}
      value={(100 * done) / total}
      current={text('components-work-stop-hint')}
      stop={
        <Button size="sm" isPending={isStopping} onPress={onStop}>
          {text('components-work-stop')}
        </Button>
      }
    />
  );
}
