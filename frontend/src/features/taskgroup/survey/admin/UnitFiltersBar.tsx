import { Button, Select } from 'antd';
import { useFilters } from '@/shared/lib/useFilters';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { type Pair, usePairs } from '../pairApi';
import { useSurveyCoverage, useVillageCoverage } from '../surveyApi';
import { unitStatusText } from '../surveyLabels';
import { pairText } from '../surveyRules';
import type { UnitFilters, UnitStatus } from '../unitApi';

const KEYS = ['villageId', 'blockId', 'pairId', 'status', 'q'] as const;

/** The filters of the households as the address has them. */
export function useUnitFilters() {
  const [address, setFilters] = useFilters(KEYS);
  const filters: UnitFilters = { ...address, status: address.status as UnitStatus | undefined };
  const clear = () => setFilters(Object.fromEntries(KEYS.map((key) => [key, undefined])));
  return { filters, setFilters, clear, filtered: KEYS.some((key) => address[key]) };
}

type Filtering = ReturnType<typeof useUnitFilters>;

export function UnitFiltersBar({
  surveyId,
  filters,
  setFilters,
  clear,
  filtered,
}: Filtering & { surveyId: string }) {
  const villages = useSurveyCoverage(surveyId).data?.villages ?? [];
  const blocks = useVillageCoverage(surveyId, filters.villageId).data?.blocks ?? [];
  const pairs = usePairs(surveyId);
  return (
    <div className="filters">
      <SearchBox
        label="户编号"
        placeholder="编号的开头，例如 XP03-01"
        value={filters.q}
        onSearch={(q) => setFilters({ q })}
      />
      <Select
        aria-label="村"
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder="全部村"
        value={filters.villageId}
        onChange={(villageId?: string) => setFilters({ villageId, blockId: undefined })}
        options={villages.map((each) => ({ value: each.villageId, label: each.villageName }))}
      />
      <Select
        aria-label="片区"
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder={filters.villageId ? '全部片区' : '先选村'}
        disabled={!filters.villageId}
        value={filters.blockId}
        onChange={(blockId?: string) => setFilters({ blockId })}
        options={blocks.map((each) => ({ value: each.blockId, label: each.blockName || '全村' }))}
      />
      <Select
        aria-label="状态"
        allowClear
        placeholder="全部状态"
        value={filters.status}
        onChange={(status?: string) => setFilters({ status })}
        options={Object.entries(unitStatusText).map(([value, label]) => ({ value, label }))}
      />
      <PairSelect
        pairs={pairs.data}
        value={filters.pairId}
        onChange={(pairId) => setFilters({ pairId })}
        placeholder="全部两人组"
      />
      {filtered && (
        <Button type="link" onClick={clear} style={{ minWidth: 0 }}>
          清除筛选
        </Button>
      )}
    </div>
  );
}

interface PairSelectProps {
  pairs: Pair[] | undefined;
  value: string | undefined;
  onChange: (pairId: string | undefined) => void;
  placeholder: string;
}

export function PairSelect({ pairs, value, onChange, placeholder }: PairSelectProps) {
  return (
    <Select
      aria-label="两人组"
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder={placeholder}
      loading={!pairs}
      value={value}
      onChange={onChange}
      options={(pairs ?? []).map((pair) => ({ value: pair.id, label: pairText(pair) }))}
    />
  );
}
