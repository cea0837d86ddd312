import { Select } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import type { DutyStatus } from '../api';
import { dutyStatusText } from '../labels';

const FILTERS = ['member', 'status'] as const;
const STATUSES = (Object.keys(dutyStatusText) as DutyStatus[]).map((value) => ({
  value,
  label: dutyStatusText[value],
}));

export function useDutyFilters(): { memberId: string | undefined; status: DutyStatus | undefined } {
  const [{ member, status }] = useFilters(FILTERS);
  return { memberId: member, status: STATUSES.find(({ value }) => value === status)?.value };
}

export function MemberFilter() {
  const [, setFilters] = useFilters(FILTERS);
  const { memberId } = useDutyFilters();
  return (
    <MemberPicker
      aria-label="按党员看"
      placeholder="所有党员"
      allowClear
      value={memberId}
      onChange={(member) => setFilters({ member })}
    />
  );
}

export function StatusFilter() {
  const [, setFilters] = useFilters(FILTERS);
  const { status } = useDutyFilters();
  return (
    <Select<DutyStatus>
      aria-label="按状态看"
      placeholder="所有状态"
      allowClear
      value={status}
      onChange={(chosen) => setFilters({ status: chosen })}
      options={STATUSES}
    />
  );
}
