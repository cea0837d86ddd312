import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useVisibleRows } from '@/shared/ui/useVisibleRows';
import {
  type Axis,
  type Calendars,
  daysOffPath,
  dayTicks,
  type GanttRow,
  monthTicks,
  xOf,
  type Zoom,
} from '../gantt';
import type { LinkChoice, LinksOfRows } from '../ganttLinks';
import { GanttLine } from './GanttLine';
import { GanttLinks } from './GanttLinks';
import './gantt.css';

/** As in gantt.css: another height here would make the rows jump while scrolling. */
const ROW_HEIGHT = 38;

interface GanttChartProps {
  label: string;
  rows: GanttRow[];
  links: LinksOfRows;
  linkChoice: LinkChoice;
  axis: Axis;
  zoom: Zoom;
  calendars: Calendars;
  today: string;
  onOpen: (row: GanttRow, anchor: HTMLElement) => void;
  /** A bar was dragged, or moved by the arrow keys, to begin on another day. */
  onMove: (row: GanttRow, start: string) => void;
}

/** Names and days stay in sight; bars are moved by dragging, by the arrow keys or by the menu that each opens. */
export function GanttChart(props: GanttChartProps) {
  const { label, rows, links, linkChoice, axis, zoom, calendars, today, onOpen, onMove } = props;
  const { container, first, last, before } = useVisibleRows(rows.length, ROW_HEIGHT);
  const [at, setAt] = useState<number>();
  const wanted = useRef(false);
  const todayX = xOf(axis, today);
  const focused = Math.min(at ?? 0, rows.length - 1);

  // Today a quarter from the left, so that what is due next is in sight.
  useLayoutEffect(() => {
    if (container.current)
      container.current.scrollLeft = Math.max(0, todayX - container.current.clientWidth / 4);
  }, [container, todayX]);

  // Runs again when other rows are drawn: the wanted bar may exist only then.
  useEffect(() => {
    const box = container.current;
    if (!wanted.current || !box) return;
    if (focused < first || focused >= last) {
      box.scrollTop = Math.max(0, focused * ROW_HEIGHT - box.clientHeight / 2);
      return;
    }
    wanted.current = false;
    box.querySelector<HTMLElement>(`[data-at="${focused}"]`)?.focus();
  }, [container, focused, first, last]);

  const lastRow = rows.length - 1;
  const go = useCallback(
    (row: number) => {
      wanted.current = true;
      setAt(Math.max(0, Math.min(lastRow, row)));
    },
    [lastRow],
  );

  const seek = useCallback(
    (x: number) => container.current?.scrollTo({ left: Math.max(0, x - container.current.clientWidth / 4) }),
    [container],
  );

  return (
    <section className="panel gantt" ref={container} aria-label={label}>
      <div className="gantt-sheet" style={{ width: axis.width }}>
        <Scale axis={axis} zoom={zoom} calendars={calendars} today={today} />
        <div className="gantt-body" style={{ height: rows.length * ROW_HEIGHT }}>
          <svg
            className="gantt-off"
            viewBox={`0 0 ${axis.width} 1`}
            preserveAspectRatio="none"
            style={{ width: axis.width }}
            aria-hidden="true"
          >
            <path d={daysOffPath(axis, calendars)} />
          </svg>
          <GanttLinks
            rows={rows}
            links={links}
            sight={{ first, last, chosen: at, choice: linkChoice }}
            axis={axis}
            rowHeight={ROW_HEIGHT}
          />
          <i className="gantt-today" style={{ left: todayX + axis.dayWidth / 2 }} aria-hidden="true" />
          <ul style={{ top: before }}>
            {rows.slice(first, last).map((row, index) => (
              <GanttLine
                key={row.id}
                row={row}
                index={first + index}
                axis={axis}
                calendars={calendars}
                focusable={focused === first + index || (index === 0 && (focused < first || focused >= last))}
                onFocus={setAt}
                onGo={go}
                onSeek={seek}
                onOpen={onOpen}
                onMove={onMove}
              />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

type ScaleProps = Pick<GanttChartProps, 'axis' | 'zoom' | 'calendars' | 'today'>;

function Scale({ axis, zoom, calendars, today }: ScaleProps) {
  return (
    <div className="gantt-scale" aria-hidden="true" data-zoom={zoom}>
      <div className="gantt-corner">环节</div>
      <div className="gantt-months">
        {monthTicks(axis).map((tick) => (
          <span key={tick.key} style={{ left: tick.x, width: tick.width }} title={tick.title}>
            {tick.text}
          </span>
        ))}
      </div>
      <div className="gantt-days">
        {dayTicks(axis, zoom, calendars).map((tick) => (
          <span
            key={tick.key}
            style={{ left: tick.x, width: tick.width }}
            title={tick.title}
            data-kind={tick.kind}
            data-today={tick.key === today}
          >
            {tick.text}
          </span>
        ))}
      </div>
      <b className="gantt-today-tag" style={{ left: xOf(axis, today) + axis.dayWidth / 2 }}>
        今天
      </b>
    </div>
  );
}
