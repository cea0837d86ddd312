import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '@/app/queryClient';
import { SignedIn } from '@/app/SignedIn';
import type { Schemas } from '@/shared/api/client';

/** Puts a page on the screen the way the app does: same error path, same session, another address bar. */
export function renderApp(
  page: ReactNode,
  { at = '/', account }: { at?: string; account?: Schemas['SessionAccount'] } = {},
) {
  const queryClient = createQueryClient();
  const session = account && { account, expiresAt: '2030-01-01T00:00:00Z' };
  return render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={[at]}>
        {session ? <SignedIn session={session}>{page}</SignedIn> : page}
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
