import {
  QueryClient,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
  type MutateOptions,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';

import { call, type CommandName, type Request, type Response } from './client';
import { invalidates } from './generated/commands';
import type { WireError } from './generated/contract';

/** Makes the memory of answers. Nothing goes stale by time: only commands of this window change the book. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

type QueryOptions = {
  /** Whether the question is asked yet. */
  isEnabled?: boolean;
  /** Keeps the last answer in view while the next one comes, for a list whose search or order changes. */
  keepsPrevious?: boolean;
  /** Asks again every so many milliseconds, for what goes on beside everything else. */
  againEvery?: number | null;
};

/** Asks a question of the book and asks again whenever a command made the answer stale. */
export function useCommandQuery<K extends CommandName>(
  name: K,
  request: Request<K>,
  { isEnabled = true, keepsPrevious = false, againEvery = null }: QueryOptions = {},
): UseQueryResult<Response<K>, WireError> {
  return useQuery<Response<K>, WireError>({
    queryKey: queryKey(name, request),
    queryFn: () => call(name, request),
    enabled: isEnabled,
    refetchInterval: againEvery ?? false,
    ...(keepsPrevious ? { placeholderData: (previous: unknown) => previous as never } : {}),
  });
}

/**
 * Returns a function that runs a command and then makes stale what it changed. What is to follow the command follows even where
 * the part of the page that gave it is gone by then.
 */
export function useCommandMutation<K extends CommandName>(name: K): UseMutationResult<Response<K>, WireError, Request<K>> {
  const client = useQueryClient();
  const mutation = useMutation<Response<K>, WireError, Request<K>>({
    mutationKey: [name],
    mutationFn: (request) => call(name, request),
    onSuccess: () => makeStale(client, name),
  });
  const run = mutation.mutateAsync as (request: Request<K>) => Promise<Response<K>>;
  // The library drops the callbacks of `mutate` with the component: a dialog that closes with its answer would lose the way back.
  const mutate = useCallback(
    (request: Request<K>, options?: MutateOptions<Response<K>, WireError, Request<K>>) => {
      const context = { client, meta: undefined, mutationKey: [name] };
      void run(request).then(
        (response) => {
          options?.onSuccess?.(response, request, undefined, context);
          options?.onSettled?.(response, null, request, undefined, context);
        },
        (error: unknown) => {
          options?.onError?.(error as WireError, request, undefined, context);
          options?.onSettled?.(undefined, error as WireError, request, undefined, context);
        },
      );
    },
    [run, client, name],
  );
  return { ...mutation, mutate: mutate as typeof mutation.mutate };
}

/** Returns whether a command runs at this moment, wherever in the window it was given. */
export function useIsRunning(name: CommandName): boolean {
  return useIsMutating({ mutationKey: [name] }) > 0;
}

/** The key of a question in the memory of answers. */
export function queryKey<K extends CommandName>(name: K, request: Request<K>): readonly [K, Request<K>] {
  return [name, request];
}

/** Makes stale what a command changed; what is in view is asked again. */
export async function makeStale(client: QueryClient, name: CommandName): Promise<void> {
  const stale = invalidates[name];
  await (stale.includes('*')
    ? client.invalidateQueries()
    : Promise.all(stale.map((each) => client.invalidateQueries({ queryKey: [each] }))));
}
