import { Button, Select } from 'antd';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { recordTodoText } from '../labels';
import { flagText } from '../reviewLabels';
import { CommunityFilter } from './CommunityPicker';
import type { RecordFiltering } from './useRecordFilters';

const FLAGGED = 'true';
const CLEAN = 'false';
const FLAG_OPTIONS = [
  { value: FLAGGED, label: '有提示的' },
  { value: CLEAN, label: '没有提示的' },
  ...Object.entries(flagText).map(([value, label]) => ({ value, label: `提示：${label}` })),
];

export function RecordFiltersBar({ filters, setFilters, clear, filtered }: RecordFiltering) {
  const flag = filters.flag ?? (filters.flagged === undefined ? undefined : String(filters.flagged));
  const chooseFlag = (value?: string) => {
    const general = value === FLAGGED || value === CLEAN;
    setFilters({ flagged: general ? value : undefined, flag: general ? undefined : value });
  };
  return (
    <>
      <div className="filters">
        <Select
          aria-label="状态"
          allowClear
          placeholder="全部状态"
          value={filters.status}
          onChange={(status?: string) => setFilters({ status })}
          options={Object.entries(recordTodoText).map(([value, label]) => ({ value, label }))}
        />
        <Select
          aria-label="提示"
          allowClear
          placeholder="有无提示"
          value={flag}
          onChange={chooseFlag}
          options={FLAG_OPTIONS}
          popupMatchSelectWidth={false}
        />
        <MemberPicker
          aria-label="党员"
          allowClear
          placeholder="全部党员"
          value={filters.memberId}
          onChange={(memberId) => setFilters({ memberId })}
        />
        <CommunityFilter
          value={filters.communityId}
          onChange={(communityId) => setFilters({ communityId })}
        />
        <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
        {filtered && (
          <Button type="link" onClick={clear} style={{ minWidth: 0 }}>
            清除筛选
          </Button>
        )}
      </div>
      <HiddenFilters filters={filters} setFilters={setFilters} />
    </>
  );
}

/** Filters that come with a link from another page and have no field of their own here. */
function HiddenFilters({ filters, setFilters }: Pick<RecordFiltering, 'filters' | 'setFilters'>) {
  const told = [
    filters.counted !== undefined && {
      key: 'counted',
      text: filters.counted ? '只看计入次数的（没有被更正代替的）' : '只看已由更正代替的',
    },
    filters.activityId && { key: 'activityId', text: '只看一次活动的' },
    filters.needId && { key: 'needId', text: '只看一个岗位或需求的' },
  ].filter((each): each is { key: string; text: string } => Boolean(each));
  if (told.length === 0) return null;
  return (
    <p className="told-filters">
      {told.map(({ key, text }) => (
        <span key={key}>
          {text}
          <button
            type="button"
            className="link-button"
            aria-label={`不再${text}`}
            onClick={() => setFilters({ [key]: undefined })}
          >
            取消
          </button>
        </span>
      ))}
    </p>
  );
}
