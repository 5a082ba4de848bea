import type { ReactNode } from 'react';

import { Button } from './Button';
import { ErrorPage } from './ErrorNote';
import { useText } from './locale';

type Props<Data> = {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
};

/** Shows the answer of a question, or why there is none. Answers come within moments, so nothing flickers before. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const text = useText();
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <div className="grow" aria-busy="true" />;
  return (
    <ErrorPage
      error={query.error}
      actions={
        <Button variant="primary" onPress={() => void query.refetch()}>
          {text('components-try-again')}
        </Button>
      }
    />
  );
}
