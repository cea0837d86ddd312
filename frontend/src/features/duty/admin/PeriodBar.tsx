import { Select } from 'antd';
import { periodOf } from '@/shared/lib/period';
import { useFilters } from '@/shared/lib/useFilters';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { useDutyPosts } from '../api';

const FILTERS = ['from', 'to', 'post'] as const;

/** The span and post that a page is about; this year unless the address says otherwise. */
export function usePeriod(): { from: string; to: string; dutyPostId: string | undefined } {
  const [{ from, to, post }] = useFilters(FILTERS);
  return { ...periodOf({ from, to }), dutyPostId: post };
}

export function PeriodBar() {
  const [, setFilters] = useFilters(FILTERS);
  const { from, to } = usePeriod();
  return (
    <>
      <DayRange from={from} to={to} onChange={setFilters} allowClear={false} />
      <PostSelect />
    </>
  );
}

export function PostSelect() {
  const [{ post }, setFilters] = useFilters(FILTERS);
  const posts = useDutyPosts();
  return (
    <Select
      aria-label="按岗位看"
      placeholder="所有岗位"
      allowClear
      value={post}
      onChange={(chosen?: string) => setFilters({ post: chosen })}
      loading={posts.isPending}
      options={(posts.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
