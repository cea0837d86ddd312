import { useState } from 'react';
import { StateChip } from '@/shared/ui/StateChip';
import type { Row, Tick } from './attendanceRules';

interface AttendanceRowProps {
  row: Row;
  onChange: (tick: Tick) => void;
}

/** The whole row is the tick; the own times are out of the way until somebody asks for them. */
export function AttendanceRow({ row, onChange }: AttendanceRowProps) {
  const { came, from, to } = row;
  const [timed, setTimed] = useState(Boolean(from || to));
  return (
    <li className="roll-row" data-came={came} data-changed={row.changed}>
      <label>
        <input
          type="checkbox"
          checked={came}
          onChange={(event) => onChange({ came: event.target.checked, from, to })}
        />
        <span className="roll-name">{row.name}</span>
        <Mark row={row} />
      </label>
      {came && !timed && (
        <button type="button" className="roll-time" onClick={() => setTimed(true)}>
          起止时间
        </button>
      )}
      {came && timed && (
        <span className="roll-times">
          <input
            type="time"
            aria-label={`${row.name}几点到`}
            value={from ?? ''}
            onChange={(event) => onChange({ came, from: event.target.value, to })}
          />
          至
          <input
            type="time"
            aria-label={`${row.name}几点走`}
            value={to ?? ''}
            onChange={(event) => onChange({ came, from, to: event.target.value })}
          />
        </span>
      )}
    </li>
  );
}

function Mark({ row }: { row: Row }) {
  if (row.ownRecord) return <StateChip tone="green">本人已记</StateChip>;
  if (row.signUp === 'WAITING') return <StateChip tone="plain">候补第 {row.waitingPlace} 位</StateChip>;
  return row.signUp === null ? <StateChip tone="plain">另加</StateChip> : null;
}
