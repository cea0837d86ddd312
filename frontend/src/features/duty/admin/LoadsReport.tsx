import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import type { DutyStatus } from '../api';
import { dutyStatusText } from '../labels';
import { type DutyLoad, useDutyLoads } from '../planningApi';
import { recordsLink } from './recordsLink';

type Counted = Exclude<keyof DutyLoad, 'memberId' | 'memberName'>;

/** What one's own duties came to; standing in for others is beside it. */
const COLUMNS: { key: Counted; status: DutyStatus }[] = [
  { key: 'planned', status: 'PLANNED' },
  { key: 'done', status: 'DONE' },
  { key: 'covered', status: 'COVERED' },
  { key: 'excused', status: 'EXCUSED' },
  { key: 'missed', status: 'MISSED' },
];
const SEARCHED_FROM = 30;

interface LoadsReportProps {
  from: string;
  to: string;
  dutyPostId: string | undefined;
}

export function LoadsReport(period: LoadsReportProps) {
  const loads = useDutyLoads(period.from, period.to, period.dutyPostId);
  return (
    <Loaded query={loads}>
      {({ items }) =>
        items.length === 0 ? (
          <div className="panel">
            <StateBox title="名册里还没有人">先导入党员名册，再建岗位、排值班表。</StateBox>
          </div>
        ) : (
          <LoadsTable items={items} period={period} />
        )
      }
    </Loaded>
  );
}

function LoadsTable({ items, period }: { items: DutyLoad[]; period: LoadsReportProps }) {
  const [{ q }, setFilters] = useFilters(['q'] as const);
  const shown = q ? items.filter(({ memberName }) => memberName.includes(q)) : items;
  const sum = (key: Counted) => items.reduce((total, item) => total + item[key], 0);
  return (
    <section className="panel panel-flush loads-table" aria-label="每人班数">
      <dl className="counts">
        {COLUMNS.map(({ key, status }) => (
          <div key={key}>
            <dt>{dutyStatusText[status]}</dt>
            <dd>
              <Count number={sum(key)} to={recordsLink({ ...period, status })} /> <small>班</small>
            </dd>
          </div>
        ))}
      </dl>
      {items.length > SEARCHED_FROM && (
        <div className="panel-pad">
          <SearchBox
            label="搜索党员"
            placeholder="搜姓名"
            value={q}
            onSearch={(text) => setFilters({ q: text })}
          />
        </div>
      )}
      <SimpleTable<DutyLoad>
        rows={shown}
        rowKey="memberId"
        columns={[
          { title: '党员', dataIndex: 'memberName', width: 140 },
          ...COLUMNS.map(({ key, status }) => ({
            title: dutyStatusText[status],
            key,
            render: (_: unknown, load: DutyLoad) => (
              <Count number={load[key]} to={recordsLink({ ...period, memberId: load.memberId, status })} />
            ),
          })),
          {
            title: '替他人顶班',
            key: 'stoodIn',
            render: (_, load) => (
              <Count
                number={load.stoodIn}
                to={recordsLink({ ...period, coveredByMemberId: load.memberId })}
              />
            ),
          },
          {
            title: '本人合计',
            key: 'all',
            render: (_, load) => COLUMNS.reduce((total, { key }) => total + load[key], 0),
          },
        ]}
      />
    </section>
  );
}

function Count({ number, to }: { number: number; to: string }) {
  return number === 0 ? <span className="muted">0</span> : <Link to={to}>{number}</Link>;
}
