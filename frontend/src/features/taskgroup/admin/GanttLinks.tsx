import type { Axis, GanttRow } from '../gantt';
import { type LinksOfRows, linkPaths, linksInSight, type Sight } from '../ganttLinks';

/** As in gantt.css. */
const BAR = { barTop: 8, bar: 16 };

interface GanttLinksProps {
  rows: GanttRow[];
  links: LinksOfRows;
  sight: Sight;
  axis: Axis;
  rowHeight: number;
}

/** Said in words in the list; here for the eye only. No taller than the rows in sight, as it is drawn anew with them. */
export function GanttLinks({ rows, links, sight, axis, rowHeight }: GanttLinksProps) {
  const paths = linkPaths(rows, linksInSight(links, sight), axis, { row: rowHeight, ...BAR });
  const top = sight.first * rowHeight;
  const height = (sight.last - sight.first) * rowHeight;
  return (
    <svg
      className="gantt-links"
      style={{ top }}
      width={axis.width}
      height={height}
      viewBox={`0 ${top} ${axis.width} ${height}`}
      aria-hidden="true"
    >
      {paths.map(({ kind, critical, lines, tips }) => (
        <g key={`${kind}${critical}`} data-kind={kind} data-critical={critical}>
          <path className="gantt-link" d={lines} />
          <path className="gantt-tip" d={tips} />
        </g>
      ))}
    </svg>
  );
}
