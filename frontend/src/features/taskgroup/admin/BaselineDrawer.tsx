import { Drawer, Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { dayText, momentText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { shiftWords } from '../ganttWords';
import { useBaseline, useBaselines } from '../planApi';
import { DaysTable, daysText } from './DaysTable';

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
        {shiftDays !== null && `，${shiftWords(shiftDays)}`}。{shiftedWords(data)}
        {data.added > 0 && `，新增 ${data.added} 个`}
        {data.removed > 0 && `，删去 ${data.removed} 个`}。{baseline.reason && `说明：${baseline.reason}`}
      </p>
      <DaysTable
        before="基准"
        after="现在"
        rows={data.tasks.map((each) => ({
          id: each.taskId,
          name: `${each.code} ${each.name}`,
          before: range(each.start, each.finish, each.durationDays, '之后才新增'),
          after: range(each.startNow, each.finishNow, each.durationDaysNow, '已删去'),
          shift: each.shiftDays === null ? '—' : shiftWords(each.shiftDays),
        }))}
      />
    </>
  );
}

function shiftedWords({ later, earlier, unchanged }: Schemas['BaselineComparison']): string {
  if (later + earlier === 0) return `${unchanged} 个环节都没有变`;
  const parts = [
    later && `晚了 ${later} 个环节`,
    earlier && `早了 ${earlier} 个环节`,
    `没变 ${unchanged} 个`,
  ];
  return parts.filter(Boolean).join('，');
}

function range(start: string | null, finish: string | null, days: number | null, none: string) {
  if (!start || !finish || days === null) return none;
  return (
    <>
      {daysText(start, finish)} <span className="muted nowrap">{days} 天</span>
    </>
  );
}
