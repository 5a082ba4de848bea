import { QueryClientProvider, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';

import type { BookView } from '../api/generated/contract';
import { SessionProvider, useSession } from '../api/session';
import { clearToasts } from '../components/toasts';
import { forgetKept } from '../components/kept';
import { systemLanguage } from './catalogues';
import { ErrorBoundary } from './ErrorBoundary';
import { firstPath } from './features';
import { LanguageProvider } from './Providers';
import type { AppRouter } from './router';
import { useColours } from './useColours';

type Props = { client: QueryClient; router: AppRouter };

/** The window. */
export function App({ client, router }: Props) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={systemLanguage(navigator.languages)}>
        <ErrorBoundary>
          <Suspense>
            <SessionProvider>
              <Window router={router} />
            </SessionProvider>
          </Suspense>
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Window({ router }: { router: AppRouter }) {
  const session = useSession();
  const language = session.language ?? systemLanguage(navigator.languages);
  useColours(session.theme);
  useFreshBook(session.book, router);
  useFreshDay(session.today);
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>
        <RouterProvider router={router} />
      </ErrorBoundary>
    </LanguageProvider>
  );
}

/** Another book starts at its first screen, without messages about the one before. */
function useFreshBook(book: BookView | null, router: AppRouter): void {
  const path = book?.path ?? null;
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    clearToasts();
    forgetKept();
    void router.navigate({ to: book ? firstPath(book) : '/' });
  }, [path, book, router]);
}

/** Overdue days and verdicts depend on the day: after midnight every answer is asked for again. */
function useFreshDay(today: string): void {
  const client = useQueryClient();
  const before = useRef(today);
  useEffect(() => {
    if (before.current === today) return;
    before.current = today;
    void client.invalidateQueries();
  }, [today, client]);
}
