import { DayPicker } from './DayPicker';

interface DayRangeProps {
  from?: string;
  to?: string;
  onChange: (change: { from?: string; to?: string }) => void;
  allowClear?: boolean;
}

/** The two days a list is narrowed by, both included. */
export function DayRange({ from, to, onChange, allowClear = true }: DayRangeProps) {
  return (
    <>
      <span className="filter-day">
        <DayPicker
          aria-label="从"
          placeholder="从哪天"
          allowClear={allowClear}
          value={from}
          onChange={(day) => onChange({ from: day ?? undefined })}
        />
      </span>
      <span className="filter-day">
        <DayPicker
          aria-label="到"
          placeholder="到哪天"
          allowClear={allowClear}
          value={to}
          onChange={(day) => onChange({ to: day ?? undefined })}
        />
      </span>
    </>
  );
}
