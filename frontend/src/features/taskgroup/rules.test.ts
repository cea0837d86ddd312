import { describe, expect, it } from 'vitest';
import approvals from '@/testing/data/approvals.json';
import { layered } from './layout';
import { parseProcedure, planOf } from './procedure';
import { isCriticalEdge, schedule } from './rules';

const { tasks, dependencies } = planOf(parseProcedure(JSON.stringify(approvals)));
const hardOnly = dependencies.filter((edge) => edge.kind === 'HARD');
const size = { nodeWidth: 120, nodeHeight: 56, columnGap: 40, rowGap: 20 };

describe('critical path', () => {
  it('plans the approval procedure in 213 days and in 113 with hard dependencies only', () => {
    expect(schedule(tasks, dependencies)?.days).toBe(approvals.expected.asPlannedDays);
    expect(schedule(tasks, hardOnly)?.days).toBe(approvals.expected.hardOnlyDays);
  });

  it('finds the tasks without slack', () => {
    const plan = schedule(tasks, dependencies);
    const critical = tasks.filter((task) => plan?.slots.get(task.id)?.slack === 0).map((task) => task.code);
    expect(critical).toEqual(approvals.expected.asPlannedCriticalPath);
  });

  it('saves what the procedure expects for each soft dependency dropped alone', () => {
    for (const [edge, saved] of Object.entries(approvals.expected.savedByDroppingOne)) {
      const rest = dependencies.filter((each) => `${each.predecessorId}->${each.successorId}` !== edge);
      expect(213 - (schedule(tasks, rest)?.days ?? 0), edge).toBe(saved);
    }
  });

  it('has no plan for a cycle', () => {
    const back = { predecessorId: 'A13', successorId: 'A1', kind: 'SOFT' as const };
    expect(schedule(tasks, [...dependencies, back])).toBeUndefined();
  });

  it('marks an edge critical only when nothing lies between its ends', () => {
    const plan = schedule(tasks, dependencies);
    const critical = dependencies.filter((edge) => plan && isCriticalEdge(plan, edge));
    expect(critical).toHaveLength(approvals.expected.asPlannedCriticalPath.length - 1);
  });
});

describe('layered drawing', () => {
  it('puts every successor right of its predecessor and lets no boxes overlap', () => {
    for (const edges of [dependencies, hardOnly]) {
      const { nodes } = layered(tasks, edges, size);
      const at = new Map(nodes.map((node) => [node.id, node]));
      for (const edge of edges) {
        expect(at.get(edge.successorId)?.x).toBeGreaterThan(at.get(edge.predecessorId)?.x ?? 0);
      }
      for (const a of nodes) {
        for (const b of nodes) {
          if (a.id < b.id && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(size.nodeHeight);
        }
      }
    }
  });

  it('draws the same picture twice', () => {
    expect(layered(tasks, dependencies, size)).toEqual(layered(tasks, dependencies, size));
  });

  it('draws nothing for nothing', () => {
    expect(layered([], [], size).nodes).toEqual([]);
  });
});

describe('procedure file', () => {
  it('says what is wrong in words', () => {
    expect(() => parseProcedure('not json')).toThrow('这不是 JSON 文件');
    expect(() => parseProcedure('{}')).toThrow('steps');
    const step = { code: 'A', name: '甲', durationDays: 1, predecessors: [{ code: 'B', kind: 'HARD' }] };
    expect(() => parseProcedure(JSON.stringify({ steps: [step] }))).toThrow('前置 B 不在文件里');
    expect(() => parseProcedure(JSON.stringify({ steps: [{ ...step, durationDays: -1 }] }))).toThrow('工期');
  });
});
