import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation, useSearchParams } from 'react-router';
import { type Session, sessionQuery } from '@/features/identity/api';
import LoginPage from '@/features/identity/LoginPage';
import { mayBeSignedIn } from '@/features/identity/signInHint';
import { dropReading, restoreReading } from '@/shared/offline/keptReading';
import { paths } from '@/shared/paths';
import { Boundary } from '@/shared/ui/Boundary';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { landingFor, safeReturn } from './landing';
import { createQueryClient } from './queryClient';
import { SignedIn } from './SignedIn';
import { Splash } from './Splash';

const FirstPasswordPage = lazy(() => import('@/features/identity/FirstPasswordPage'));
const FeedbackFormPage = lazy(() => import('@/features/community/FeedbackFormPage'));
const AdminShell = lazy(() => import('./admin/AdminShell'));
const ReceiptsPage = lazy(() => import('@/features/community/ReceiptsPage'));
const importPhone = () => import('./mobile/MobileShell');
const MobileShell = lazy(importPhone);

// Fetched while the session is asked about, not after: a round trip less. The page that needs it meets a failure again.
if (mayBeSignedIn() && window.location.pathname.startsWith(paths.mobile.home))
  importPhone().catch(() => undefined);

export function App() {
  const [queryClient] = useState(createQueryClient);
  const isReady = useKeptReading(queryClient);
  if (!isReady) return <Splash />;
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Boundary>
          <Suspense fallback={<Splash />}>
            <Routes>
              <Route path={paths.feedbackForm} element={<FeedbackFormPage />} />
              <Route path="*" element={<Pages />} />
            </Routes>
          </Suspense>
        </Boundary>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

/** The phone opens with what it read last, so that it also opens without a network; the desk asks anew. */
function useKeptReading(queryClient: QueryClient): boolean {
  const isKept = () => mayBeSignedIn() && !window.location.pathname.startsWith(paths.admin.today);
  const [isReady, setIsReady] = useState(() => !isKept());
  useEffect(() => {
    if (isReady) return;
    const restored = restoreReading(queryClient);
    // Whichever comes first: with a network there is no need to wait for a slow storage.
    const asked = queryClient.fetchQuery({ ...sessionQuery, retry: 1 }).catch(() => restored);
    void Promise.race([restored, asked]).then(() => setIsReady(true));
  }, [queryClient, isReady]);
  return isReady;
}

function Pages() {
  const session = useQuery(sessionQuery);
  useEffect(() => {
    if (session.data === null) void dropReading();
  }, [session.data]);
  if (session.isPending) return <Splash />;
  return (
    <Loaded query={session}>
      {(current) =>
        current ? (
          <SignedIn session={current}>
            <OpenPages session={current} />
          </SignedIn>
        ) : (
          <ClosedPages />
        )
      }
    </Loaded>
  );
}

function ClosedPages() {
  const { pathname, search } = useLocation();
  const from = encodeURIComponent(pathname + search);
  return (
    <Routes>
      <Route path={paths.login} element={<LoginPage />} />
      <Route
        path="*"
        element={<Navigate to={pathname === '/' ? paths.login : `${paths.login}?from=${from}`} replace />}
      />
    </Routes>
  );
}

function OpenPages({ session }: { session: Session }) {
  const [params] = useSearchParams();
  const { roles, mustChangePassword } = session.account;
  const home = safeReturn(params.get('from')) ?? landingFor(roles, window.innerWidth);
  if (mustChangePassword) {
    return (
      <Routes>
        <Route path={paths.password} element={<FirstPasswordPage />} />
        <Route path="*" element={<Navigate to={paths.password} replace />} />
      </Routes>
    );
  }
  return (
    <Routes>
      {roles.includes('OFFICER') ? (
        <Route path="/admin/*" element={<AdminShell />} />
      ) : (
        <Route path="/admin/*" element={<Navigate to={paths.mobile.home} replace />} />
      )}
      <Route path="/m/*" element={<MobileShell />} />
      <Route path={paths.receipts} element={<ReceiptsPage />} />
      <Route path={paths.login} element={<Navigate to={home} replace />} />
      <Route path={paths.password} element={<Navigate to={home} replace />} />
      <Route path="/" element={<Navigate to={home} replace />} />
      <Route path="*" element={<StateBox title="没有这一页">地址可能写错了，或页面已经改名。</StateBox>} />
    </Routes>
  );
}
