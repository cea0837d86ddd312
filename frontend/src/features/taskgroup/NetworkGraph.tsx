import { useLayoutEffect, useMemo, useRef } from 'react';
import { layered, pathThrough } from './layout';
import { isCriticalEdge, type PlanDependency, type PlanTask, type Schedule } from './rules';

const SIZE = { nodeWidth: 134, nodeHeight: 60, columnGap: 36, rowGap: 22 };
const MARGIN = 6;
const LINE = 10;

interface NetworkGraphProps {
  tasks: PlanTask[];
  dependencies: PlanDependency[];
  plan: Schedule;
  /** The task whose surroundings are drawn. */
  centre?: string;
}

/** Left to right in the order of work; the list below says the same in words for those who do not see it. */
export function NetworkGraph({ tasks, dependencies, plan, centre }: NetworkGraphProps) {
  const drawing = useMemo(() => layered(tasks, dependencies, SIZE), [tasks, dependencies]);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const critical = tasks.filter((task) => plan.slots.get(task.id)?.slack === 0).map((task) => task.code);
  const box = useRef<HTMLElement>(null);
  // A tall drawing begins somewhere in its middle: open it there, at what matters.
  const first = drawing.nodes.find(({ id }) => (centre ? id === centre : plan.slots.get(id)?.slack === 0));
  useLayoutEffect(() => {
    if (!box.current || !first) return;
    box.current.scrollTop = first.y - box.current.clientHeight / 2;
    box.current.scrollLeft = centre ? first.x - box.current.clientWidth / 2 : 0;
  }, [first, centre]);
  const width = drawing.width + MARGIN * 2;
  const height = drawing.height + MARGIN * 2;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="network" ref={box} tabIndex={0} aria-label="网络图，可左右滚动">
      <svg
        role="img"
        aria-label={`${tasks.length} 个环节，共 ${plan.days} 天，关键线路：${critical.join('、')}`}
        width={width}
        height={height}
        viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
      >
        <defs>
          {['#a3a199', '#b3202a'].map((colour, index) => (
            <marker
              key={colour}
              id={`tip-${index}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0 8 4 0 8z" fill={colour} />
            </marker>
          ))}
        </defs>
        {drawing.edges.map((edge) => {
          const isCritical = isCriticalEdge(plan, edge);
          return (
            <path
              key={`${edge.predecessorId}-${edge.successorId}`}
              className="edge"
              data-kind={edge.kind}
              data-critical={isCritical}
              d={pathThrough(edge.points)}
              markerEnd={`url(#tip-${isCritical ? 1 : 0})`}
            />
          );
        })}
        {drawing.nodes.map((node) => {
          const task = byId.get(node.id);
          return (
            task && (
              <Node
                key={node.id}
                task={task}
                x={node.x}
                y={node.y}
                slack={plan.slots.get(node.id)?.slack ?? 0}
                isCentre={node.id === centre}
              />
            )
          );
        })}
      </svg>
    </section>
  );
}

interface NodeProps {
  task: PlanTask;
  x: number;
  y: number;
  slack: number;
  isCentre: boolean;
}

function Node({ task, x, y, slack, isCentre }: NodeProps) {
  const [first, second] = nameLines(task.name);
  return (
    <g className="node" data-critical={slack === 0} data-centre={isCentre} transform={`translate(${x} ${y})`}>
      <title>{`${task.code} ${task.name}，${task.durationDays} 天，${slack === 0 ? '在关键线路上' : `可机动 ${slack} 天`}`}</title>
      <rect width={SIZE.nodeWidth} height={SIZE.nodeHeight} rx="9" />
      <text className="node-code" x="10" y="18">
        {task.code} · {task.durationDays} 天
      </text>
      {slack > 0 && (
        <text className="node-code" x={SIZE.nodeWidth - 9} y="18" textAnchor="end">
          余 {slack}
        </text>
      )}
      <text x="10" y={second ? 36 : 43}>
        {first}
      </text>
      {second && (
        <text x="10" y="53">
          {second}
        </text>
      )}
    </g>
  );
}

function nameLines(name: string): [string, string?] {
  const letters = [...name];
  if (letters.length <= 9) return [name];
  const rest = letters.slice(9);
  return [
    letters.slice(0, 9).join(''),
    rest.length > LINE - 1 ? `${rest.slice(0, LINE - 2).join('')}…` : rest.join(''),
  ];
}
