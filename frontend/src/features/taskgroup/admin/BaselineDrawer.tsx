import { Drawer, Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { dayText, momentText } from '@/shared/lib/dates';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { shiftWords } from '../ganttWords';
import { useBaseline, useBaselines } from '../planApi';

type Line = Schemas['BaselineComparison']['tasks'][number];

interface BaselineDrawerProps {
  taskGroupId: string;
  baselineId: string;
  onClose: () => void;
}

/** A baseline against now, task by task; earlier baselines stay to be looked at. */
export function BaselineDrawer({ taskGroupId, baselineId, onClose }: BaselineDrawerProps) {
  const [chosen, setChosen] = useState(baselineId);
  const baselines = useBaselines(taskGroupId);
  const comparison = useBaseline(taskGroupId, chosen);
  return (
    <Drawer open size={900} title="基准与现在" onClose={onClose}>
      <Select
        aria-label="哪一次基准"
        className="baseline-choice"
        value={chosen}
        onChange={setChosen}
        options={(baselines.data ?? []).map((each) => ({
          value: each.id,
          label: `第 ${each.number} 次 · ${momentText(each.savedAt)} ${each.savedByName}`,
        }))}
      />
      <Loaded query={comparison}>{(data) => <Comparison data={data} />}</Loaded>
    </Drawer>
  );
}

function Comparison({ data }: { data: Schemas['BaselineComparison'] }) {
  const { baseline, finishNow, shiftDays } = data;
  return (
    <>
      <p className="baseline-sum">
        当时推算 <strong>{baseline.finish ? dayText(baseline.finish) : '—'}</strong> 全部完成，现在{' '}
        <strong>{finishNow ? dayText(finishNow) : '—'}</strong>
        {shiftDays !== null && `，${shiftWords(shiftDays)}`}。晚了 {data.later} 个环节，早了 {data.earlier}{' '}
        个，没变 {data.unchanged} 个{data.added > 0 && `，新增 ${data.added} 个`}
        {data.removed > 0 && `，删去 ${data.removed} 个`}。{baseline.reason && `说明：${baseline.reason}`}
      </p>
      <SimpleTable<Line>
        rows={data.tasks}
        rowKey="taskId"
        width={720}
        columns={[
          { title: '环节', key: 'name', render: (_, each) => `${each.code} ${each.name}` },
          {
            title: '基准',
            key: 'then',
            width: 220,
            render: (_, each) => range(each.start, each.finish, each.durationDays, '基准之后新增'),
          },
          {
            title: '现在',
            key: 'now',
            width: 220,
            render: (_, each) => range(each.startNow, each.finishNow, each.durationDaysNow, '已删去'),
          },
          {
            title: '完成',
            key: 'shift',
            width: 130,
            render: (_, each) => (each.shiftDays === null ? '—' : shiftWords(each.shiftDays)),
          },
        ]}
      />
    </>
  );
}

function range(start: string | null, finish: string | null, days: number | null, none: string): string {
  if (!start || !finish || days === null) return none;
  return `${dayText(start)} – ${dayText(finish)}，${days} 天`;
}
