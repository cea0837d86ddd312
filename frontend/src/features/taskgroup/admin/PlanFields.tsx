import { InputNumber } from 'antd';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import type { PlannedTask, TaskPlanChange } from '../planApi';

interface PlanFieldsProps {
  task: PlannedTask;
  change: TaskPlanChange;
  edit: (part: Partial<TaskPlanChange>) => void;
}

const DAYS = { min: 0, max: 3650, precision: 0 };

export function PlanFields({ task, change, edit }: PlanFieldsProps) {
  return (
    <div className="plan-fields">
      {task.status === 'NOT_STARTED' && (
        <label className="stacked" htmlFor="not-before">
          不早于这一天开始
          <DayPicker
            id="not-before"
            allowClear
            placeholder="跟着前置走"
            value={change.startNotBefore}
            onChange={(day) => edit({ startNotBefore: day })}
          />
        </label>
      )}
      <label className="stacked" htmlFor="likely-days">
        最可能的工期
        <InputNumber
          {...DAYS}
          id="likely-days"
          suffix="天"
          value={change.durationDays}
          onChange={(days) => days !== null && edit({ durationDays: days })}
        />
      </label>
      <label className="stacked" htmlFor="low-days">
        顺利时（可不填）
        <InputNumber
          {...DAYS}
          id="low-days"
          suffix="天"
          value={change.lowDays}
          onChange={(lowDays) => edit({ lowDays })}
        />
      </label>
      <label className="stacked" htmlFor="high-days">
        不顺时（可不填）
        <InputNumber
          {...DAYS}
          id="high-days"
          suffix="天"
          value={change.highDays}
          onChange={(highDays) => edit({ highDays })}
        />
      </label>
    </div>
  );
}
