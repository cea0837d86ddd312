import { useId } from 'react';
import type { WindowFields } from './needRules';
import './needs.css';

interface WindowsFieldProps {
  value?: WindowFields[];
  onChange?: (rows: WindowFields[]) => void;
}

const MOST = 30;
const HOURS = 2;

/** No time, one or several; the same on the desk and on the phone. */
export function WindowsField({ value = [], onChange }: WindowsFieldProps) {
  const id = useId();
  const change = (index: number, row: WindowFields) =>
    onChange?.(value.map((each, at) => (at === index ? row : each)));
  return (
    <fieldset className="windows-field">
      <legend className="field-label">时间</legend>
      {value.length === 0 && <p className="muted">不填就是时间不限。</p>}
      {value.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, and none is moved
        <div key={index} className="window-row">
          <label htmlFor={`${id}-from-${index}`}>从</label>
          <input
            id={`${id}-from-${index}`}
            type="datetime-local"
            value={row.from}
            onChange={({ target }) =>
              change(index, { from: target.value, to: row.to || later(target.value, HOURS) })
            }
          />
          <label htmlFor={`${id}-to-${index}`}>到</label>
          <input
            id={`${id}-to-${index}`}
            type="datetime-local"
            value={row.to}
            onChange={({ target }) => change(index, { ...row, to: target.value })}
          />
          <button
            type="button"
            className="btn"
            aria-label={`去掉第 ${index + 1} 段时间`}
            onClick={() => onChange?.(value.filter((_, at) => at !== index))}
          >
            去掉
          </button>
        </div>
      ))}
      {value.length < MOST && (
        <button
          type="button"
          className="btn"
          onClick={() => onChange?.([...value, nextWeek(value.at(-1)) ?? { from: '', to: '' }])}
        >
          {value.length === 0 ? '定时间' : '再加一段（下周同一时间）'}
        </button>
      )}
    </fieldset>
  );
}

const DAY_MILLIS = 86_400_000;

function moved(field: string, millis: number): string {
  const moment = new Date(`${field}:00Z`);
  return Number.isNaN(moment.getTime()) ? '' : new Date(moment.getTime() + millis).toISOString().slice(0, 16);
}

function later(field: string, hours: number): string {
  return moved(field, (hours * DAY_MILLIS) / 24);
}

function nextWeek(row: WindowFields | undefined): WindowFields | undefined {
  return row && { from: moved(row.from, 7 * DAY_MILLIS), to: moved(row.to, 7 * DAY_MILLIS) };
}
