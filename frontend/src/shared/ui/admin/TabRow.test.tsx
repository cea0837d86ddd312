import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TabRow } from './TabRow';

const TABS = ['手续', '难点', '文件'].map((text, index) => ({ key: String(index), text }));

afterEach(() => vi.restoreAllMocks());

function shown(scrollWidth: number, clientWidth: number): HTMLElement {
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(scrollWidth);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(clientWidth);
  render(<TabRow label="看什么" tabs={TABS} chosen="0" onChoose={() => {}} />);
  return screen.getByRole('group', { name: '看什么' });
}

it('says by a fade on which side there is more', () => {
  const row = shown(500, 300);
  expect(row.dataset).toMatchObject({ before: 'false', after: 'true' });
  row.scrollLeft = 200;
  row.dispatchEvent(new Event('scroll'));
  expect(row.dataset).toMatchObject({ before: 'true', after: 'false' });
});

it('fades nothing where all of it fits', () => {
  const row = shown(300, 300);
  expect(row.dataset).toMatchObject({ before: 'false', after: 'false' });
});
