import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Need, type NeedKind, type NeedStatus, useNeeds } from '../needApi';
import { needKindText, needOutcomeText, needStatusText, needStatusTone } from '../needLabels';
import { isOver, whenText } from '../needRules';
import { CommunityFilter } from './CommunityPicker';
import { NeedActions } from './NeedActions';
import { NeedForm } from './NeedForm';
import { NeedSeats } from './NeedSeats';
import './needs.css';

const STATUSES: NeedStatus[] = ['OPEN', 'PROPOSED', 'CLOSED'];
const FILTERS = ['status', 'kind', 'communityId'] as const;

export default function ServiceNeedsPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const [posting, setPosting] = useState(false);
  const navigate = useNavigate();
  const proposed = useNeeds({ status: 'PROPOSED' });
  const chosen =
    filters.status === 'all' ? 'all' : (STATUSES.find((each) => each === filters.status) ?? 'OPEN');
  const list = useNeeds({
    status: chosen === 'all' ? undefined : chosen,
    kind: filters.kind as NeedKind | undefined,
    communityId: filters.communityId,
  });
  const waiting = proposed.rows.length;
  const tabs = [
    ...STATUSES.map((key) => ({
      key,
      text: key === 'PROPOSED' && waiting > 0 ? `${needStatusText[key]} ${waiting}` : needStatusText[key],
    })),
    { key: 'all' as const, text: '全部' },
  ];

  return (
    <Page
      title="社区需求"
      note="岗位、需求和微心愿由党员自愿认领，不指派、不排名。"
      actions={
        <Button type="primary" onClick={() => setPosting(true)}>
          发布需求
        </Button>
      }
    >
      <div className="filters">
        <TabRow
          label="按状态看"
          tabs={tabs}
          chosen={chosen}
          onChoose={(key) => setFilters({ status: key === 'OPEN' ? undefined : key })}
        />
        <Select
          aria-label="类型"
          allowClear
          placeholder="全部类型"
          value={filters.kind}
          onChange={(kind?: string) => setFilters({ kind })}
          options={Object.entries(needKindText).map(([value, label]) => ({ value, label }))}
        />
        <CommunityFilter
          value={filters.communityId}
          onChange={(communityId) => setFilters({ communityId })}
        />
      </div>
      <PagedTable<Need>
        list={list}
        width={980}
        unit="项"
        empty={
          filters.kind || filters.communityId || chosen !== 'OPEN' ? (
            <StateBox title="没有符合条件的需求">换个条件，或清除上面的筛选。</StateBox>
          ) : (
            <StateBox
              title="还没有可以认领的需求"
              actions={
                <button type="button" className="btn btn-primary" onClick={() => setPosting(true)}>
                  发布需求
                </button>
              }
            >
              向社区问一问需要什么，发布在这里；党员在手机上自愿认领。
            </StateBox>
          )
        }
        columns={[
          { title: '需求', key: 'title', render: (_, need) => <Title need={need} /> },
          { title: '社区', dataIndex: 'communityName', width: 170 },
          { title: '时间', key: 'when', width: 230, render: (_, need) => <When need={need} /> },
          { title: '认领', key: 'seats', width: 190, render: (_, need) => <NeedSeats need={need} /> },
          {
            title: '状态',
            key: 'status',
            width: 110,
            render: (_, { status, outcome }) => (
              <StateChip tone={needStatusTone[status]}>
                {outcome ? needOutcomeText[outcome] : needStatusText[status]}
              </StateChip>
            ),
          },
          actionsColumn((need) => <NeedActions need={need} size="small" />),
        ]}
      />
      {posting && (
        <NeedForm
          onClose={() => setPosting(false)}
          onSaved={({ id }) => navigate(paths.admin.serviceNeed(id))}
        />
      )}
    </Page>
  );
}

function Title({ need }: { need: Need }) {
  return (
    <>
      <Link to={paths.admin.serviceNeed(need.id)}>{need.title}</Link>
      <div className="muted">
        {needKindText[need.kind]}
        {need.status === 'PROPOSED' && ` · ${need.postedBy}提出`}
        {need.skills.length > 0 && ` · ${need.skills.join('、')}`}
      </div>
    </>
  );
}

/** Open though its time is over: somebody should say how it ended. */
function When({ need }: { need: Need }) {
  const forgotten = need.status === 'OPEN' && isOver(need.windows);
  if (forgotten) return <StateChip tone="amber">时间已过，请写结果</StateChip>;
  const [next = '', more] = whenText(need.windows).split('，');
  return (
    <>
      {next}
      {more && <div className="muted">{more}</div>}
    </>
  );
}
