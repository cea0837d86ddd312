import { hourMinute, nearDayText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { dutyStatusText, dutyStatusTone } from '../labels';

export function DutyRow({ duty }: { duty: Duty }) {
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{nearDayText(duty.date)}</span>
        {duty.status !== 'PLANNED' && (
          <StateChip tone={dutyStatusTone[duty.status]}>{dutyStatusText[duty.status]}</StateChip>
        )}
      </div>
      <p className="row-note">
        {hourMinute(duty.startTime)}–{hourMinute(duty.endTime)} · {duty.dutyPostName}
        {duty.place && ` · ${duty.place}`}
      </p>
    </li>
  );
}
