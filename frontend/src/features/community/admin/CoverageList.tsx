import { Select } from 'antd';
import { usePartyGroups } from '@/features/branch/api';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { StateBox } from '@/shared/ui/StateBox';
import { type CoverageFilters, type MemberCoverage, useCoverageMembers } from '../reviewApi';
import { CommunityFilter } from './CommunityPicker';
import { coverageColumns } from './coverageColumns';
import type { Ending } from './EndModal';

interface CoverageListProps {
  filters: CoverageFilters;
  setFilters: (changes: {
    q?: string;
    partyGroupId?: string;
    communityId?: string;
    registered?: string;
  }) => void;
  onRegister: (memberId: string) => void;
  onEnd: (registration: Ending) => void;
}

const STATES = [
  { value: 'true', label: '已报到' },
  { value: 'false', label: '未报到' },
];

/** Everybody in service, registered or not, a page at a time. */
export function CoverageList({ filters, setFilters, onRegister, onEnd }: CoverageListProps) {
  const groups = usePartyGroups();
  const list = useCoverageMembers(filters);
  const end = ({ registrationId, memberName, communityName }: MemberCoverage) => {
    if (registrationId) onEnd({ id: registrationId, memberName, communityName: communityName ?? '' });
  };
  return (
    <>
      <div className="filters">
        <SearchBox
          label="搜索党员"
          placeholder="姓名或拼音首字母"
          value={filters.q}
          onSearch={(q) => setFilters({ q })}
        />
        <Select
          aria-label="党小组"
          allowClear
          placeholder="全部党小组"
          value={filters.partyGroupId}
          onChange={(partyGroupId?: string) => setFilters({ partyGroupId })}
          options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CommunityFilter
          value={filters.communityId}
          onChange={(communityId) => setFilters({ communityId })}
        />
        <Select
          aria-label="状态"
          allowClear
          placeholder="全部状态"
          value={filters.registered === undefined ? undefined : String(filters.registered)}
          onChange={(registered?: string) => setFilters({ registered })}
          options={STATES}
        />
      </div>
      <PagedTable<MemberCoverage>
        list={list}
        rowKey="memberId"
        unit="人"
        width={940}
        empty={
          Object.values(filters).some((value) => value !== undefined) ? (
            <StateBox title="没有符合条件的人">换个条件，或清除上面的筛选。</StateBox>
          ) : (
            <StateBox title="名册里还没有在册党员">先导入党员名册。</StateBox>
          )
        }
        columns={coverageColumns({ onRegister: ({ memberId }) => onRegister(memberId), onEnd: end })}
      />
    </>
  );
}
