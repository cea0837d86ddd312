import type { ReactNode } from 'react';

/** The last column of a list: what can be done with the row. */
export function actionsColumn<T>(render: (row: T) => ReactNode) {
  return {
    title: <span className="sr-only">操作</span>,
    key: 'actions',
    align: 'right' as const,
    render: (_: unknown, row: T) => <span className="cell-actions">{render(row)}</span>,
  };
}
