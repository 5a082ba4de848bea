import { useMutation, useQueryClient, useSuspenseQuery, type UseMutationResult } from '@tanstack/react-query';

import { call, type Request } from './client';
import type { BookView, SessionView, WireError } from './generated/contract';
import { makeStale, queryKey } from './queries';

const SESSION = queryKey('get_session', null);

type SessionCommand = 'set_language' | 'start_book' | 'open_book' | 'open_sample' | 'close_book';

/** Returns which book is open, in which language, and the owner's day. The day is looked up again when the window is. */
export function useSession(): SessionView {
  return useSuspenseQuery<SessionView>({
    queryKey: SESSION,
    queryFn: () => call('get_session', null),
    refetchOnWindowFocus: 'always',
  }).data;
}

/** Returns the open book. Only screens inside the frame may ask. */
export function useBook(): BookView {
  const { book } = useSession();
  if (book === null) throw new Error('no book is open');
  return book;
}

/** Returns the owner's calendar day, ISO 8601. */
export function useToday(): string {
  return useSession().today;
}

/** Runs a command that opens or closes a book or changes the language. Nothing of another book stays in memory. */
export function useSessionCommand<K extends SessionCommand>(name: K): UseMutationResult<SessionView | null, WireError, Request<K>> {
  const client = useQueryClient();
  return useMutation<SessionView | null, WireError, Request<K>>({
    mutationFn: (request) => call(name, request),
    onSuccess: async (session) => {
      if (session === null) return;
      const before = client.getQueryData<SessionView>(SESSION);
      if (before?.book?.path !== session.book?.path) {
        client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
      }
      client.setQueryData(SESSION, session);
      await makeStale(client, name);
    },
  });
}
