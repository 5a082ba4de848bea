import { Component, type ReactNode } from 'react';

import { Button } from '../components/Button';
import { ErrorPage } from '../components/ErrorNote';
import { useText } from '../components/locale';

type Props = { children: ReactNode };
type State = { error: unknown; isFailed: boolean };

/** Shows a sentence where a part of the window failed, and a way to draw it again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, isFailed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, isFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.isFailed) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null, isFailed: false })} />;
  }
}

type FailureProps = { error: unknown; onRetry: () => void };

/** What stands in place of a part that failed. */
export function Failure({ error, onRetry }: FailureProps) {
  const text = useText();
  return (
    <ErrorPage
      error={error}
      actions={
        <Button variant="primary" onPress={onRetry}>
          {text('app-try-again')}
        </Button>
      }
    />
  );
}
