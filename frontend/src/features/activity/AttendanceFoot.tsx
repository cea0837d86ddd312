import { useId } from 'react';
import { momentText } from '@/shared/lib/dates';
import type { AttendanceList } from './api';
import { type Draft, isChanged, isTooEarly, type Row, servedOf } from './attendanceRules';
import { countText } from './rules';

interface AttendanceFootProps {
  list: AttendanceList;
  draft: Draft;
  rows: Row[];
  saving: boolean;
  onServed: (served: string) => void;
  onDrop: () => void;
  onSave: () => void;
}

/** Always in sight: how many came, how many were served, and whether the branch has it. */
export function AttendanceFoot({ list, draft, rows, saving, onServed, onDrop, onSave }: AttendanceFootProps) {
  const id = useId();
  const served = servedOf(list, draft);
  const changed = isChanged(list, draft);
  const early = isTooEarly(list, new Date());
  const came = rows.filter((row) => row.came).length;
  return (
    <footer className="roll-foot">
      <div className="roll-sums">
        <span>
          到场 <strong>{came}</strong> 人<span className="muted"> / {rows.length}</span>
        </span>
        <label htmlFor={id}>
          服务人次
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            placeholder="未点数"
            aria-invalid={served === 'invalid'}
            value={draft.served ?? (list.peopleServed === null ? '' : countText(list.peopleServed))}
            onChange={(event) => onServed(event.target.value)}
          />
        </label>
      </div>
      <p role="status" className="roll-state" data-tone={stateTone(list, served, changed)}>
        {stateText(list, served, changed)}
        {early && '这一班开始前一小时起才能保存。'}
      </p>
      <div className="roll-save">
        {changed && (
          <button type="button" className="btn" disabled={saving} onClick={onDrop}>
            放弃改动
          </button>
        )}
        <button
          type="button"
          className="btn btn-primary"
          disabled={saving || early || served === 'invalid' || (!changed && list.takenAt !== null)}
          onClick={onSave}
        >
          {saving ? '正在保存…' : '保存名单'}
        </button>
      </div>
    </footer>
  );
}

function stateTone(list: AttendanceList, served: number | null | 'invalid', changed: boolean): string {
  if (served === 'invalid') return 'red';
  if (changed) return 'amber';
  return list.takenAt ? 'green' : 'plain';
}

function stateText(list: AttendanceList, served: number | null | 'invalid', changed: boolean): string {
  if (served === 'invalid') return '服务人次请填 0 到 1,000,000 的整数。';
  if (changed) return '有改动还没有保存，暂存在这台设备上。';
  return list.takenAt ? `${list.takenBy}已保存，${momentText(list.takenAt)}` : '还没有登记。';
}
