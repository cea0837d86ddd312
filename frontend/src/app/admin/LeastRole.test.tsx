import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { Schemas } from '@/shared/api/client';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { accountFor, emptyWorld } from '@/testing/world';
import { AdminFrame } from './AdminFrame';
import { AdminPages } from './AdminPages';
import { navigation } from './navigation';

const addresses = navigation.flatMap(({ items }) => items).filter(({ least }) => least === 'ADMIN');

function open(at: string, account: Schemas['SessionAccount']) {
  renderApp(
    <AdminFrame>
      <Routes>
        <Route path="/admin/*" element={<AdminPages />} />
      </Routes>
    </AdminFrame>,
    { at, account },
  );
}

it.each(addresses)('tells an officer in one sentence who may use $to', async ({ to, text }) => {
  const account = accountFor(undefined, ['MEMBER', 'OFFICER']);
  open(to, account);
  expect(await screen.findByRole('heading', { level: 1, name: text })).toBeTruthy();
  expect(screen.getByText(/只有本支部的管理员/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each(addresses)('opens $to to an administrator', async ({ to, text }) => {
  const world = emptyWorld();
  const account = accountFor(undefined, ['MEMBER', 'OFFICER', 'ADMIN']);
  world.account = account;
  server.use(...handlersFor(world));
  open(to, account);
  expect(await screen.findByRole('heading', { level: 1, name: text })).toBeTruthy();
  expect(screen.queryByText(/只有本支部的管理员/)).toBeNull();
});
