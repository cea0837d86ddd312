import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { type Axis, boxOf, type Calendars, droppedOn, type GanttRow, shiftWorkdays, xOf } from '../gantt';
import { barWords, startWords } from '../ganttWords';
import { useBarDrag } from './useBarDrag';

interface GanttLineProps {
  row: GanttRow;
  index: number;
  axis: Axis;
  calendars: Calendars;
  /** Holds the chart's one tab stop. */
  focusable: boolean;
  onFocus: (index: number) => void;
  onGo: (index: number) => void;
  /** Brings this place of the axis into sight. */
  onSeek: (x: number) => void;
  onOpen: (row: GanttRow, anchor: HTMLElement) => void;
  onMove: (row: GanttRow, start: string) => void;
}

/** Workdays by which Shift and an arrow key move a bar. */
const WEEK = 5;

/** Remembered: scrolling draws the rows that come into sight, not all. */
export const GanttLine = memo(function GanttLine(props: GanttLineProps) {
  const { row, index, axis, calendars, focusable, onFocus, onGo, onSeek, onOpen, onMove } = props;
  const bar = useRef<HTMLButtonElement>(null);
  const [nudge, setNudge] = useState(0);
  const drag = useBarDrag(bar, row.movable, (pixels) => land(droppedOn(row.start, pixels, axis, calendars)));
  const box = boxOf(axis, row);
  const baseline = row.baseline && boxOf(axis, row.baseline);
  // Keys put the bar on days, a pointer on pixels between them.
  const nudged = shiftWorkdays(row.start, nudge, calendars);
  const held = drag.pixels !== undefined || nudge !== 0;
  const pixels = drag.pixels ?? xOf(axis, nudged) - box.x;
  const landing = drag.pixels === undefined ? nudged : droppedOn(row.start, pixels, axis, calendars);

  const land = (start: string) => {
    setNudge(0);
    if (start !== row.start) onMove(row, start);
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key];
    const days = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') {
      drag.cancel();
      setNudge(0);
    }
    const drops = event.key === 'Enter' && nudge !== 0;
    if (!step && !days && !drops) return;
    event.preventDefault();
    if (step) onGo(index + step);
    if (days && row.movable) setNudge(nudge + days * (event.shiftKey ? WEEK : 1));
    if (drops) land(nudged);
  };

  return (
    <li className="gantt-row">
      {/* Out of the tab order: the keyboard brings the bar into sight by itself. */}
      <button
        type="button"
        className="gantt-name"
        tabIndex={-1}
        aria-label={`移到 ${row.code} ${row.name} 的日期`}
        title={`${row.code} ${row.name}，点一下移到它的日期`}
        onClick={() => onSeek(box.x)}
      >
        <b>{row.code}</b>
        <span>{row.name}</span>
      </button>
      {baseline && (
        <i
          className="gantt-baseline"
          style={{ left: baseline.x, width: baseline.width }}
          title={`基准 ${dayText(row.baseline?.start ?? '')} 至 ${dayText(row.baseline?.finish ?? '')}`}
        />
      )}
      <button
        ref={bar}
        type="button"
        className="gantt-bar"
        data-at={index}
        data-critical={row.critical}
        data-state={row.state}
        data-blocked={Boolean(row.blocked)}
        data-movable={row.movable}
        data-dragged={held}
        style={{ left: box.x, width: box.width, transform: `translateX(${pixels}px)` }}
        tabIndex={focusable ? 0 : -1}
        aria-label={barWords(row)}
        aria-haspopup="menu"
        title={barWords(row)}
        onFocus={() => onFocus(index)}
        onBlur={() => setNudge(0)}
        onKeyDown={press}
        {...drag.handlers}
        onClick={(event) => drag.isClick() && onOpen(row, event.currentTarget)}
      />
      {held && (
        <output className="gantt-landing" style={{ left: box.x + pixels }}>
          {startWords(row.start, landing, calendars)}
          {nudge !== 0 && '；回车看影响，Esc 放回'}
        </output>
      )}
    </li>
  );
});
