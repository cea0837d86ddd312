import type { ReactNode } from 'react';
import type { Paged } from '@/shared/api/hooks';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { Failed, Loading } from '@/shared/ui/StateBox';

interface NeedListProps<T> {
  list: Paged<T>;
  label: string;
  empty: ReactNode;
  render: (row: T) => ReactNode;
}

/** Cards page by page: says how many are shown, and whether there are more. */
export function NeedList<T>({ list, label, empty, render }: NeedListProps<T>) {
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) return empty;
  return (
    <section aria-label={label}>
      {list.rows.map(render)}
      <ListFoot list={list} unit="项" more={`已显示 ${list.rows.length} 项，再看一些`} />
    </section>
  );
}
