/** Arrows of the Gantt chart: out of the end of a bar, onto the bar that waits for it. */

import type { DependencyKind } from './api';
import { type Axis, boxOf, type GanttRow } from './gantt';
import type { PlannedDependency } from './planApi';

/** Which arrows are drawn; of many rows only the critical ones and those of the row at hand can be told apart. */
export type LinkChoice = 'all' | 'critical' | 'none';

/** More rows are a thicket with all their arrows. */
const MOST_WITH_ALL = 80;

/** Heights in pixels, as in gantt.css. */
export interface RowSizes {
  row: number;
  barTop: number;
  bar: number;
}

interface Link {
  from: number;
  to: number;
  kind: DependencyKind;
  critical: boolean;
}

/** The arrows that touch each row, by its place in the chart. */
export type LinksOfRows = readonly (readonly Link[])[];

/** Rows from `first` to before `last` are drawn. */
export interface Sight {
  first: number;
  last: number;
  /** The row that somebody went to, if any. */
  chosen: number | undefined;
  choice: LinkChoice;
}

/** Paths of all arrows of one look, so that hundreds of arrows are a handful of elements. */
export interface LinkPaths {
  kind: DependencyKind;
  critical: boolean;
  lines: string;
  tips: string;
}

const OUT = 5;
const TIP = 4;

export function choiceOf(text: string | undefined, rows: number): LinkChoice {
  if (text === 'all' || text === 'critical' || text === 'none') return text;
  return rows <= MOST_WITH_ALL ? 'all' : 'critical';
}

export function linksOfRows(
  rows: readonly GanttRow[],
  dependencies: readonly PlannedDependency[],
): LinksOfRows {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  const links: Link[][] = rows.map(() => []);
  for (const { predecessorId, successorId, kind, critical, droppedByDecisionId } of dependencies) {
    const from = rowOf.get(predecessorId);
    const to = rowOf.get(successorId);
    if (from === undefined || to === undefined || droppedByDecisionId !== null) continue;
    const link = { from, to, kind, critical };
    links[from]?.push(link);
    links[to]?.push(link);
  }
  return links;
}

/** The arrows that touch a row in sight, each once. */
export function linksInSight(links: LinksOfRows, { first, last, chosen, choice }: Sight): Link[] {
  if (choice === 'none') return [];
  const found = new Set<Link>();
  for (let row = first; row < last; row += 1)
    for (const link of links[row] ?? [])
      if (choice === 'all' || link.critical || row === chosen) found.add(link);
  return [...found];
}

export function linkPaths(
  rows: readonly GanttRow[],
  links: readonly Link[],
  axis: Axis,
  sizes: RowSizes,
): LinkPaths[] {
  const looks = new Map<string, LinkPaths>();
  for (const link of links) {
    const before = rows[link.from];
    const after = rows[link.to];
    if (!before || !after) continue;
    const { kind, critical } = link;
    const key = `${kind}${critical}`;
    const look = looks.get(key) ?? { kind, critical, lines: '', tips: '' };
    const way = wayOf(link, boxOf(axis, before), boxOf(axis, after), sizes);
    look.lines += way.line;
    look.tips += way.tip;
    looks.set(key, look);
  }
  // The critical ones last, over the others.
  return [...looks.values()].sort((a, b) => Number(a.critical) - Number(b.critical));
}

/** Down (or up) onto the bar where it lies behind the end of the other, else around into its beginning. */
function wayOf({ from, to }: Link, before: Side, after: Side, { row, barTop, bar }: RowSizes) {
  const down = to > from;
  const out = before.x + before.width;
  const y = from * row + barTop + bar / 2;
  const x = Math.max(out + OUT, after.x + OUT);
  if (x <= after.x + Math.max(after.width, 2 * OUT) - 1) {
    const edge = to * row + barTop + (down ? 0 : bar);
    const back = down ? -TIP : TIP;
    return {
      line: `M${out} ${y}H${x}V${edge + back}`,
      tip: `M${x} ${edge}l${-TIP} ${2 * back}h${2 * TIP}Z`,
    };
  }
  const middle = to * row + barTop + bar / 2;
  const between = down ? to * row : (to + 1) * row;
  return {
    line: `M${out} ${y}h${OUT}V${between}H${after.x - 2 * OUT}V${middle}H${after.x - TIP}`,
    tip: `M${after.x} ${middle}l${-2 * TIP} ${-TIP}v${2 * TIP}Z`,
  };
}

type Side = ReturnType<typeof boxOf>;
