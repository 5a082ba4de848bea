import { useEffect, useRef, type ReactNode } from 'react';

import type { ImportKind } from '../../api/generated/contract';
import { useText } from '../../components/locale';
import { Page, Steps } from '../../components/Page';
import { kindWord } from './reading';

export type StepId = 'file' | 'columns' | 'check' | 'receipt';

const STEPS: readonly StepId[] = ['file', 'columns', 'check', 'receipt'];

type Props = { kind: ImportKind; step: StepId; confirm?: ReactNode; children: ReactNode };

/** The frame of every step: heading, and where the owner is. */
export function ImportPage({ kind, step, confirm, children }: Props) {
  const text = useText();
  const steps = STEPS.map((id) => ({ id, label: text(`imports-step-${id}`) }));
  return (
    <Page
      title={text(`imports-title-${kindWord(kind)}`)}
      actions={<Steps label={text('imports-steps')} steps={steps} current={step} />}
      confirm={confirm}
    >
      {children}
    </Page>
  );
}

/** The name of a step that has just begun; it takes the focus, so that the keyboard and the screen reader are there too. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="hidden">
      {children}
    </h2>
  );
}
