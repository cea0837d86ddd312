import { Select } from 'antd';
import { today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { useDutyPosts } from '../api';

const FILTERS = ['from', 'to', 'post'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The span and post that a page is about; this year unless the address says otherwise. */
export function usePeriod(): { from: string; to: string; dutyPostId: string | undefined } {
  const [{ from, to, post }] = useFilters(FILTERS);
  const year = today().slice(0, 4);
  const first = from && DAY.test(from) ? from : `${year}-01-01`;
  const last = to && DAY.test(to) ? to : `${first.slice(0, 4)}-12-31`;
  return { from: first, to: last < first ? first : last, dutyPostId: post };
}

export function PeriodBar() {
  const [, setFilters] = useFilters(FILTERS);
  const { from, to } = usePeriod();
  return (
    <>
      <div className="filter-day">
        <DayPicker
          aria-label="从"
          allowClear={false}
          value={from}
          onChange={(day) => setFilters({ from: day ?? undefined })}
        />
      </div>
      <div className="filter-day">
        <DayPicker
          aria-label="到（含）"
          allowClear={false}
          value={to}
          onChange={(day) => setFilters({ to: day ?? undefined })}
        />
      </div>
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
