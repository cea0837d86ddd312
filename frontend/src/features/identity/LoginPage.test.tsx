import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { handlersFor } from '@/testing/handlers';
import { renderApp } from '@/testing/renderApp';
import { server } from '@/testing/server';
import { emptyWorld } from '@/testing/world';
import LoginPage from './LoginPage';
import { passwordFault } from './rules';

it('says what is wrong with a login and keeps the typed name', async () => {
  server.use(...handlersFor(emptyWorld()));
  renderApp(<LoginPage />);
  await userEvent.type(screen.getByLabelText('账号'), 'admin');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect((await screen.findByRole('alert')).textContent).toBe('账号或密码不对。');
  expect((screen.getByLabelText('账号') as HTMLInputElement).value).toBe('admin');
});

it('finds faults of a new password before it is sent', () => {
  expect(passwordFault('old-password', 'short', 'short')).toContain('至少 10 个字符');
  expect(passwordFault('same-password', 'same-password', 'same-password')).toContain('一样');
  expect(passwordFault('old-password', 'new-password-1', 'new-password-2')).toContain('不一致');
  expect(passwordFault('old-password', 'new-password-1', 'new-password-1')).toBeUndefined();
});
