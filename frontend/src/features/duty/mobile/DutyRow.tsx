import { Link } from 'react-router';
import { hourMinute, nearDayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { dutyStatusText, dutyStatusTone } from '../labels';

export function DutyRow({ duty }: { duty: Duty }) {
  const planned = duty.status === 'PLANNED';
  const times = `${hourMinute(duty.startTime)}–${hourMinute(duty.endTime)}`;
  return (
    <li>
      <Link to={paths.mobile.duty(duty.id)} className="row-block row-link">
        <span className="row-line">
          <span className="row-title">{nearDayText(duty.date)}</span>
          {planned ? (
            <span>{times}</span>
          ) : (
            <StateChip tone={dutyStatusTone[duty.status]}>{dutyStatusText[duty.status]}</StateChip>
          )}
        </span>
        <span className="row-note">
          {!planned && `${times} · `}
          {duty.dutyPostName}
          {duty.place && ` · ${duty.place}`}
        </span>
      </Link>
    </li>
  );
}
