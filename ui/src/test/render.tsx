import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactElement } from 'react';
import { afterEach } from 'vitest';

import type { CommandName, Request, Response } from '../api/client';
import type { SessionView } from '../api/generated/contract';
import { createQueryClient } from '../api/queries';
import { SessionProvider } from '../api/session';
import { Providers } from '../app/Providers';
import type { Language } from '../components/locale';

/** Answers of commands; a thrown WireError is a refusal. A command without an answer fails the test. */
export type Answers = { [K in CommandName]?: (request: Request<K>) => Response<K> | Promise<Response<K>> };

export const SESSION: SessionView = {
  today: '2026-11-19',
  language: 'en',
  theme: 'system',
  problem: null,
  book: {
    name: 'Ánh Dương',
    path: '/home/lan/Ánh Dương.duebook',
    country: 'VN',
    currency: 'VND',
    is_sample: false,
    customer_count: 318,
    invoice_count: 2466, outbox_count: 0,
    safety: { copied_at: '2026-11-19T18:14:00Z', problem: null, copy: null },
  },
};

afterEach(clearMocks);

/** Lets commands answer as given and returns the calls that were made. */
export function answer(answers: Answers): { name: string; request: unknown }[] {
  const calls: { name: string; request: unknown }[] = [];
  const known = { get_session: () => SESSION, ...answers } as Record<string, (request: unknown) => unknown>;
  mockIPC((name, payload) => {
    const request = (payload as { request?: unknown } | undefined)?.request ?? null;
    calls.push({ name, request });
    const reply = known[name];
    if (!reply) throw new Error(`no answer for the command ${name}`);
    return reply(request);
  });
  return calls;
}

type Options = {
  language?: Language;
  /** Where the window is: `/customers/7`. */
  path?: string;
  /** The screen's path with its names: `/customers/$customerId`. */
  pattern?: string;
  /** The memory of answers, where it outlives the screen. */
  client?: QueryClient;
};

/** Renders a screen with everything that the window gives it. Links lead nowhere but are real links. */
export function renderScreen(screen: ReactElement, { language = 'en', path = '/', pattern = path, client = createQueryClient() }: Options = {}): RenderResult {
  const root = createRootRoute({ notFoundComponent: () => null });
  const route = createRoute({ getParentRoute: () => root, path: pattern, component: () => screen });
  const router = createRouter({ routeTree: root.addChildren([route]), history: createMemoryHistory({ initialEntries: [path] }) });
  return render(
    <Providers client={client} language={language}>
      <Suspense>
        <SessionProvider>
          <RouterProvider router={router as never} />
        </SessionProvider>
      </Suspense>
    </Providers>,
  );
}
