import { Select } from 'antd';
import { useMemo } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import type { PlannedTask } from '../planApi';
import { ONLY, shown } from '../taskRules';

const FILTERS = ['q', 'only', 'owner'] as const;

/** The tasks that the filters in the address leave; remembered, since a chart is drawn from them. */
export function useShownTasks(tasks: PlannedTask[]): PlannedTask[] {
  const [{ q, only, owner }] = useFilters(FILTERS);
  return useMemo(() => shown(tasks, { q, only, owner }), [tasks, q, only, owner]);
}

export function TaskFilters({ tasks, found }: { tasks: PlannedTask[]; found: number }) {
  const [filters, setFilters] = useFilters(FILTERS);
  const names = useNames();
  const owners = useMemo(() => new Set(tasks.map((task) => task.ownerMemberId)), [tasks]);
  const people = (names.data ?? []).filter(({ id }) => owners.has(id));
  return (
    <div className="filters task-filters">
      <SearchBox
        label="找环节"
        placeholder="搜编号或名称"
        value={filters.q}
        onSearch={(q) => setFilters({ q })}
      />
      <Select
        aria-label="只看哪些"
        allowClear
        placeholder="全部环节"
        value={filters.only}
        onChange={(only: string | undefined) => setFilters({ only })}
        options={[...ONLY]}
      />
      <Select
        aria-label="负责人"
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder="全部负责人"
        value={filters.owner}
        onChange={(owner: string | undefined) => setFilters({ owner })}
        options={[
          { value: 'none', label: '还没有负责人' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {found < tasks.length && (
        <span className="task-count" role="status">
          {found} / {tasks.length} 个
        </span>
      )}
    </div>
  );
}
