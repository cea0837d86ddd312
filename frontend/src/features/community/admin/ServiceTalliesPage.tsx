import { Button, Checkbox, Select } from 'antd';
import { usePartyGroups } from '@/features/branch/api';
import { periodOf } from '@/shared/lib/period';
import { saveFile } from '@/shared/lib/saveFile';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { StateBox } from '@/shared/ui/StateBox';
import { AgreedServices } from '../AgreedServices';
import { type ServiceTally, useExportTallies, useServiceTallies } from '../reviewApi';
import { tallyColumns } from './tallyColumns';
import './review.css';

const KEYS = ['q', 'partyGroupId', 'everybody', 'from', 'to'] as const;

export default function ServiceTalliesPage() {
  const [{ everybody, ...address }, setFilters] = useFilters(KEYS);
  const filters = { ...address, ...periodOf(address), inService: !everybody };
  const year = Number(filters.from.slice(0, 4));
  const groups = usePartyGroups();
  const list = useServiceTallies(filters);
  const exportTallies = useExportTallies();
  const goTo = (next: number) => setFilters({ from: `${next}-01-01`, to: `${next}-12-31` });
  const download = async () => {
    const file = await exportTallies.mutateAsync(filters);
    saveFile(`服务次数与小时-${filters.from}-${filters.to}.xlsx`, file);
    notify('green', '已导出。');
  };

  return (
    <Page
      title="服务次数与小时"
      note="按姓名排，不排名。已由更正代替的不计；没有结束时间的计次数、不计小时。点数字看是哪几条。"
      actions={
        <Button onClick={() => void download().catch(() => undefined)} loading={exportTallies.isPending}>
          导出
        </Button>
      }
    >
      <p className="tally-note muted">
        <AgreedServices />
      </p>
      <div className="filters">
        <span className="year-buttons">
          <Button onClick={() => goTo(year - 1)}>上一年</Button>
          <Button onClick={() => goTo(year + 1)}>下一年</Button>
        </span>
        <DayRange from={filters.from} to={filters.to} onChange={setFilters} allowClear={false} />
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
        <Checkbox
          className="filter-check"
          checked={Boolean(everybody)}
          onChange={(event) => setFilters({ everybody: event.target.checked ? 'true' : undefined })}
        >
          连不在册的人
        </Checkbox>
      </div>
      <PagedTable<ServiceTally>
        list={list}
        rowKey="memberId"
        unit="人"
        width={860}
        empty={<StateBox title="没有符合条件的人">换个条件再看；名册是空的，就先导入名册。</StateBox>}
        columns={tallyColumns(filters)}
      />
    </Page>
  );
}
