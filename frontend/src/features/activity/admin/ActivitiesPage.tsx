import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CommunityFilter } from '@/features/community/admin/CommunityPicker';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { DayRange } from '@/shared/ui/admin/DayRange';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { SearchBox } from '@/shared/ui/admin/SearchBox';
import { StateBox } from '@/shared/ui/StateBox';
import { type Activity, type ActivityKind, type ActivityStatus, useActivities } from '../api';
import { kindText, statusText } from '../labels';
import { ActivityForm } from './ActivityForm';
import { activityColumns } from './activityColumns';
import './activity.css';

const FILTERS = ['status', 'kind', 'communityId', 'from', 'to', 'q'] as const;

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export default function ActivitiesPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const [creating, setCreating] = useState(false);
  const navigate = useNavigate();
  const list = useActivities({
    ...filters,
    status: filters.status as ActivityStatus | undefined,
    kind: filters.kind as ActivityKind | undefined,
  });
  return (
    <Page
      title="志愿活动"
      note="报名自愿，谁组织谁记录。名单保存后，到场的人各有一条服务记录。"
      actions={
        <Button type="primary" onClick={() => setCreating(true)}>
          新建活动
        </Button>
      }
    >
      <div className="filters">
        <SearchBox
          label="搜活动名称或地点"
          placeholder="搜活动名称或地点"
          value={filters.q}
          onSearch={(q) => setFilters({ q })}
        />
        <Select
          aria-label="状态"
          allowClear
          placeholder="全部状态"
          value={filters.status}
          onChange={(status?: string) => setFilters({ status })}
          options={options(statusText)}
        />
        <Select
          aria-label="类别"
          allowClear
          placeholder="全部类别"
          value={filters.kind}
          onChange={(kind?: string) => setFilters({ kind })}
          options={options(kindText)}
        />
        <CommunityFilter
          value={filters.communityId}
          onChange={(communityId) => setFilters({ communityId })}
        />
        <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
      </div>
      <PagedTable<Activity>
        list={list}
        unit="个"
        width={1120}
        empty={
          FILTERS.some((key) => filters[key]) ? (
            <StateBox title="没有符合条件的活动">换个条件，或清除上面的筛选。</StateBox>
          ) : (
            <StateBox
              title="还没有活动"
              actions={
                <button type="button" className="btn" onClick={() => setCreating(true)}>
                  建第一个活动
                </button>
              }
            >
              大扫除、桶前值守、包街督导、下沉支援、群众服务保障，都从这里排班、报名和登记。
            </StateBox>
          )
        }
        columns={activityColumns}
      />
      <ActivityForm
        open={creating}
        onClose={() => setCreating(false)}
        onSaved={({ id }) => navigate(paths.admin.activity(id))}
      />
    </Page>
  );
}
