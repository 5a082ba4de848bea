import { type ComponentProps } from 'react';

import { DateText } from './DateText';
import { DueSteps } from './DueSteps';
import { Explained } from './Explained';
import { Loaded } from './Loaded';
import { useFormat, useText } from './locale';

type Due = ComponentProps<typeof DueSteps>['due'];

type Props = {
  on: string;
  /** How it came about; asked for when it is opened. */
  why: { query: { data: Due | undefined; error: unknown; refetch: () => unknown }; ask: () => void };
  /** Whether Tab passes it over: one in each row of a list, where the page behind the row explains it too. */
  isPassedOver?: boolean;
};

/** A due date that says how it came about. */
export function DueDate({ on, why, isPassedOver = false }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <Explained
      label={text('explaining-why-due', { date: format.date(on) })}
      explanation={<Loaded query={why.query}>{(due) => <DueSteps due={due} />}</Loaded>}
      onOpen={why.ask}
      isPassedOver={isPassedOver}
    >
      <DateText value={on} />
    </Explained>
  );
}
