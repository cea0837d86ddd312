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

/** Said in words in the list; here for the eye only. */
export function GanttLinks({ rows, links, sight, axis, rowHeight }: GanttLinksProps) {
  const paths = linkPaths(rows, linksInSight(links, sight), axis, { row: rowHeight, ...BAR });
  return (
    <svg className="gantt-links" width={axis.width} height={rows.length * rowHeight} aria-hidden="true">
      {paths.map(({ kind, critical, lines, tips }) => (
        <g key={`${kind}${critical}`} data-kind={kind} data-critical={critical}>
          <path className="gantt-link" d={lines} />
          <path className="gantt-tip" d={tips} />
        </g>
      ))}
    </svg>
  );
}
