import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { type Activity, type ActivityShift, type ShiftState, useDeleteShift, useShifts } from '../api';
import { shiftStateText } from '../labels';
import { SeriesForm } from './SeriesForm';
import { ShiftForm } from './ShiftForm';
import { shiftColumns } from './shiftColumns';

const FILTERS = ['state', 'from', 'to'] as const;
const STATES: { key: ShiftState | ''; text: string }[] = [
  { key: '', text: '全部' },
  ...Object.entries(shiftStateText).map(([key, text]) => ({ key: key as ShiftState, text })),
];

export function ShiftsPanel({ activity }: { activity: Activity }) {
  const [filters, setFilters] = useFilters(FILTERS);
  const list = useShifts(activity.id, { ...filters, state: filters.state as ShiftState | undefined });
  const remove = useDeleteShift();
  const [editing, setEditing] = useState<ActivityShift | 'new'>();
  const [series, setSeries] = useState(false);
  const plannable = activity.status === 'PLANNED' || activity.status === 'OPEN';
  const isFiltered = FILTERS.some((key) => filters[key]);

  return (
    <section aria-labelledby="shifts">
      <div className="section-head">
        <h2 id="shifts">班次</h2>
        {plannable && (
          <div className="page-actions">
            <Button onClick={() => setEditing('new')}>加一班</Button>
            <Button onClick={() => setSeries(true)}>成批排班</Button>
          </div>
        )}
      </div>
      <div className="filters">
        <TabRow
          label="班次状态"
          tabs={STATES}
          chosen={(filters.state ?? '') as ShiftState | ''}
          onChoose={(state) => setFilters({ state: state || undefined })}
        />
        {(['from', 'to'] as const).map((end) => (
          <span key={end} className="filter-day">
            <DayPicker
              aria-label={end === 'from' ? '从' : '到'}
              placeholder={end === 'from' ? '从哪天' : '到哪天'}
              value={filters[end]}
              onChange={(day) => setFilters({ [end]: day ?? undefined })}
            />
          </span>
        ))}
      </div>
      <PagedTable<ActivityShift>
        list={list}
        unit="班"
        width={1080}
        empty={
          isFiltered ? (
            <StateBox title="没有这样的班次">换个条件，或看全部。</StateBox>
          ) : (
            <StateBox title="还没有班次">一次可以排许多天、每天几个时段，例如 20 天 × 3 个时段。</StateBox>
          )
        }
        columns={[
          ...shiftColumns(activity),
          actionsColumn((shift: ActivityShift) => (
            <>
              <Link to={paths.admin.shift(activity.id, shift.id)}>名单</Link>
              {plannable && (
                <Button size="small" onClick={() => setEditing(shift)}>
                  修改
                </Button>
              )}
              {plannable && shift.signedUp + shift.waiting === 0 && !shift.attendanceTakenAt && (
                <Popconfirm
                  title="删去这一班？"
                  okText="删去"
                  cancelText="不删"
                  onConfirm={() => remove.mutate(shift, { onSuccess: () => notify('green', '已删去。') })}
                >
                  <Button size="small">删去</Button>
                </Popconfirm>
              )}
            </>
          )),
        ]}
      />
      <ShiftForm activity={activity} editing={editing} onClose={() => setEditing(undefined)} />
      <SeriesForm activity={activity} open={series} onClose={() => setSeries(false)} />
    </section>
  );
}
