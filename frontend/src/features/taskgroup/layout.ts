/**
 * Layered drawing after Sugiyama, Tagawa and Toda (1981): longest-path layers, dummy points on long edges,
 * barycentre sweeps against crossings, then relaxed heights. Pure: same input, same picture.
 */
import { edgesBy, type PlanDependency, type PlanTask, topologicalOrder } from './rules';

export interface Point {
  x: number;
  y: number;
}

export interface PlacedNode extends Point {
  id: string;
}

export interface PlacedEdge {
  predecessorId: string;
  successorId: string;
  kind: 'HARD' | 'SOFT';
  lagDays: number;
  points: Point[];
}

export interface Drawing {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export interface LayoutSize {
  nodeWidth: number;
  nodeHeight: number;
  columnGap: number;
  rowGap: number;
}

interface Cell {
  key: string;
  layer: number;
  real: boolean;
  before: Cell[];
  after: Cell[];
  y: number;
}

const SWEEPS = 12;

export function layered(tasks: PlanTask[], dependencies: PlanDependency[], size: LayoutSize): Drawing {
  const order = topologicalOrder(tasks, dependencies);
  if (!order || order.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const layers = layerOf(order, dependencies);
  const { cells, chains } = cellsOf(order, layers, dependencies);
  const columns = columnsOf(cells);
  reduceCrossings(columns);
  settleHeights(columns, size);
  return draw(order, cells, chains, dependencies, columns.length, size);
}

function layerOf(order: string[], dependencies: PlanDependency[]): Map<string, number> {
  const layers = new Map<string, number>();
  const before = edgesBy(dependencies, 'successorId');
  for (const id of order) {
    const behind = (before.get(id) ?? []).map((each) => (layers.get(each.predecessorId) ?? 0) + 1);
    layers.set(id, Math.max(0, ...behind));
  }
  return layers;
}

function cellsOf(order: string[], layers: Map<string, number>, dependencies: PlanDependency[]) {
  const cells = new Map<string, Cell>();
  const add = (key: string, layer: number, real: boolean): Cell => {
    const cell: Cell = { key, layer, real, before: [], after: [], y: 0 };
    cells.set(key, cell);
    return cell;
  };
  for (const id of order) add(id, layers.get(id) ?? 0, true);
  const chains = dependencies.map((edge) => {
    const from = cells.get(edge.predecessorId) as Cell;
    const to = cells.get(edge.successorId) as Cell;
    const chain = [from];
    for (let layer = from.layer + 1; layer < to.layer; layer++) {
      chain.push(add(`${edge.predecessorId}>${edge.successorId}@${layer}`, layer, false));
    }
    chain.push(to);
    for (let index = 1; index < chain.length; index++) {
      const left = chain[index - 1] as Cell;
      const right = chain[index] as Cell;
      left.after.push(right);
      right.before.push(left);
    }
    return chain;
  });
  return { cells, chains };
}

function columnsOf(cells: Map<string, Cell>): Cell[][] {
  const columns: Cell[][] = [];
  for (const cell of cells.values()) {
    columns[cell.layer] ??= [];
    columns[cell.layer]?.push(cell);
  }
  return columns;
}

function mean(values: number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function reduceCrossings(columns: Cell[][]): void {
  const rank = new Map<Cell, number>();
  const number = (column: Cell[]) => {
    column.forEach((cell, index) => {
      rank.set(cell, index);
    });
  };
  columns.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? columns : [...columns].reverse()) {
      const wish = new Map(
        column.map((cell) => {
          const neighbours = forward ? cell.before : cell.after;
          return [cell, mean(neighbours.map((each) => rank.get(each) ?? 0)) ?? rank.get(cell) ?? 0];
        }),
      );
      column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      number(column);
    }
  }
}

function settleHeights(columns: Cell[][], size: LayoutSize): void {
  const step = (a: Cell, b: Cell) =>
    a.real && b.real ? size.nodeHeight + size.rowGap : (size.nodeHeight + size.rowGap) / 2 + 4;
  for (const column of columns) {
    column.forEach((cell, index) => {
      const above = column[index - 1];
      cell.y = above ? above.y + step(above, cell) : 0;
    });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) pull(column, step);
  }
}

/** Points of one long edge pull each other hardest, so that long edges run straight. */
function pulledTo(cell: Cell): number {
  let weight = 0;
  let sum = 0;
  for (const neighbour of [...cell.before, ...cell.after]) {
    const pull = (cell.real ? 1 : 3) * (neighbour.real ? 1 : 3);
    weight += pull;
    sum += pull * neighbour.y;
  }
  return weight === 0 ? cell.y : sum / weight;
}

/** Moves each cell towards its neighbours' mean, then pushes overlaps apart evenly in both directions. */
function pull(column: Cell[], step: (a: Cell, b: Cell) => number): void {
  const wish = column.map((cell) => pulledTo(cell));
  const down = [...wish];
  for (let index = 1; index < column.length; index++) {
    const gap = step(column[index - 1] as Cell, column[index] as Cell);
    down[index] = Math.max(wish[index] as number, (down[index - 1] as number) + gap);
  }
  const up = [...wish];
  for (let index = column.length - 2; index >= 0; index--) {
    const gap = step(column[index] as Cell, column[index + 1] as Cell);
    up[index] = Math.min(wish[index] as number, (up[index + 1] as number) - gap);
  }
  column.forEach((cell, index) => {
    cell.y = ((down[index] as number) + (up[index] as number)) / 2;
  });
}

function draw(
  order: string[],
  cells: Map<string, Cell>,
  chains: Cell[][],
  dependencies: PlanDependency[],
  columnCount: number,
  size: LayoutSize,
): Drawing {
  const all = [...cells.values()];
  const top = Math.min(...all.map((cell) => cell.y));
  const bottom = Math.max(...all.map((cell) => cell.y));
  const left = (cell: Cell) => cell.layer * (size.nodeWidth + size.columnGap);
  const middle = (cell: Cell) => cell.y - top + size.nodeHeight / 2;
  const nodes = order.map((id) => {
    const cell = cells.get(id) as Cell;
    return { id, x: left(cell), y: cell.y - top };
  });
  const edges = dependencies.map((edge, index) => {
    const chain = chains[index] as Cell[];
    const points = chain.flatMap((cell, at) => {
      const ends = {
        in: { x: left(cell), y: middle(cell) },
        out: { x: left(cell) + size.nodeWidth, y: middle(cell) },
      };
      if (at === 0) return [ends.out];
      return at === chain.length - 1 ? [ends.in] : [ends.in, ends.out];
    });
    const { predecessorId, successorId, kind, lagDays = 0 } = edge;
    return { predecessorId, successorId, kind, lagDays, points };
  });
  return {
    width: columnCount * size.nodeWidth + (columnCount - 1) * size.columnGap,
    height: bottom - top + size.nodeHeight,
    nodes,
    edges,
  };
}

/** A smooth line through the points: straight through columns, curved between them. */
export function pathThrough(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${first.x} ${round(first.y)}`;
  let last = first;
  for (const point of rest) {
    if (Math.abs(point.y - last.y) < 0.5) path += `H${point.x}`;
    else {
      const bend = (last.x + point.x) / 2;
      path += `C${bend} ${round(last.y)} ${bend} ${round(point.y)} ${point.x} ${round(point.y)}`;
    }
    last = point;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
