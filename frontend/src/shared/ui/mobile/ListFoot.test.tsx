import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ListFoot } from './ListFoot';

const list = {
  rows: [1, 2, 3] as unknown[],
  hasNextPage: true,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  fetchNextPage: vi.fn(),
};

describe('the foot of a list', () => {
  it('reads on', async () => {
    render(<ListFoot list={list} unit="条" more="更早的记录" />);
    await userEvent.click(screen.getByRole('button', { name: '更早的记录' }));
    expect(list.fetchNextPage).toHaveBeenCalledOnce();
  });

  it('says that reading on failed and lets it be tried again', () => {
    render(<ListFoot list={{ ...list, isFetchNextPageError: true }} unit="条" more="更早的记录" />);
    expect(screen.getByRole('alert').textContent).toContain('没有载入');
    expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(false);
  });

  it('says that this was all, and nothing of an empty list', () => {
    const { container, rerender } = render(
      <ListFoot list={{ ...list, hasNextPage: false }} unit="条" more="更早的记录" />,
    );
    expect(container.textContent).toBe('共 3 条，已全部显示');
    rerender(<ListFoot list={{ ...list, rows: [], hasNextPage: false }} unit="条" more="更早的记录" />);
    expect(container.textContent).toBe('');
  });
});
