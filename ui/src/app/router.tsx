import { createHashHistory, createRootRoute, createRoute, createRouter, Navigate, Outlet, type RouterHistory } from '@tanstack/react-router';

import { useBook, useSession } from '../api/session';
import { RecentBooks } from '../features/backup/RecentBooks';
import { StartScreen } from '../features/start/StartScreen';
import { Failure } from './ErrorBoundary';
import { FEATURES, firstPath } from './features';
import { Frame } from './Frame';

const root = createRootRoute({ component: Root, notFoundComponent: Home });

/** Without a book there is one screen; with a book, the frame with a feature's screen in it. */
function Root() {
  const { book } = useSession();
  if (book === null) return <StartScreen recent={<RecentBooks />} />;
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

function Home() {
  return <Navigate to={firstPath(useBook())} replace />;
}

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });
const screens = FEATURES.flatMap((feature) =>
  feature.screens.map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component })),
);

/** Makes the router. Paths stand behind `#`, because the window is served from files. */
export function createAppRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree: root.addChildren([home, ...screens]),
    history,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;
