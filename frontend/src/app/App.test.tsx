import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { handlersFor } from '@/testing/handlers';
import { server } from '@/testing/server';
import { accountFor, emptyWorld } from '@/testing/world';
import { App } from './App';

it('goes on to the home page as soon as the login is accepted, and back to the login after leaving', async () => {
  window.history.replaceState({}, '', '/');
  const world = emptyWorld();
  world.account = accountFor(undefined, ['MEMBER']);
  server.use(...handlersFor(world));
  render(<App />);
  await userEvent.type(await screen.findByLabelText('账号'), 'somebody');
  await userEvent.type(screen.getByLabelText('密码'), 'a password');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByRole('heading', { name: '管理员，您好' })).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: '我的' }));
  await userEvent.click(await screen.findByRole('button', { name: '退出登录' }));
  expect(await screen.findByLabelText('密码')).toBeTruthy();
});
