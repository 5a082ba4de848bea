import { useMutation, useQueryClient, useSuspenseQuery, type UseMutationResult } from '@tanstack/react-query';

import { createContext, use, type ReactNode } from 'react';

import { call, type Request } from './client';
import type { BookView, SessionView, WireError } from './generated/contract';
import { makeStale, queryKey } from './queries';

const SESSION = queryKey('get_session', null);

type SessionCommand =
  | 'set_language'
  | 'set_theme'
  | 'start_book'
  | 'open_book'
  | 'open_sample'
  | 'close_book'
  | 'open_recent_book'
  | 'restore_snapshot';

const SessionContext = createContext<SessionView | null>(null);

/**
 * Asks which book is open, in which language, and which day it is, and gives it to everything inside.
 *
 * It is given through the tree, not read by each part for itself, so that no part of a closed book is drawn once more
 * before its frame goes. The day is asked again when the window comes to the front.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data } = useSuspenseQuery<SessionView>({
    queryKey: SESSION,
    queryFn: () => call('get_session', null),
    refetchOnWindowFocus: 'always',
  });
  return <SessionContext value={data}>{children}</SessionContext>;
}

/** Returns which book is open, in which language, and the owner's day. */
export function useSession(): SessionView {
  const session = use(SessionContext);
  if (session === null) throw new Error('there is no SessionProvider');
  return session;
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

/** Runs a command that opens or closes a book or changes the language or the colours. Nothing of another book stays in memory. */
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
