import { act, render, screen } from '@testing-library/react';
import { theme } from 'antd';
import { afterEach, expect, it, vi } from 'vitest';
import { AdminFrame } from './AdminFrame';

afterEach(() => vi.unstubAllGlobals());

function Moves() {
  const { token } = theme.useToken();
  return <p>{token.motion ? 'moves' : 'stands still'}</p>;
}

it('moves nothing for people who want less motion, from the moment they say so', () => {
  const wish = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', (media: string) => {
    expect(media).toBe('(prefers-reduced-motion: reduce)');
    return wish;
  });
  render(
    <AdminFrame>
      <Moves />
    </AdminFrame>,
  );
  expect(screen.getByText('moves')).toBeTruthy();
  wish.matches = true;
  act(() => void wish.dispatchEvent(new Event('change')));
  expect(screen.getByText('stands still')).toBeTruthy();
});
