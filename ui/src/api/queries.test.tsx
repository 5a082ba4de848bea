import { renderHook, waitFor } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';

import { answer } from '../test/render';
import { createQueryClient, useCommandMutation } from './queries';

test('what follows a command follows even where the dialog that gave it is gone', async () => {
  answer({ forget_recent_book: () => [] });
  const client = createQueryClient();
  const { result, unmount } = renderHook(() => useCommandMutation('forget_recent_book'), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  const onSuccess = vi.fn();
  const onSettled = vi.fn();
  result.current.mutate({ path: '/books/a.duebook' }, { onSuccess, onSettled });
  unmount();
  await waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
  expect(onSuccess.mock.calls[0]?.[0]).toEqual([]);
});
