import type { PlanDependency, PlanTask } from './rules';

/** A procedure as people hand it over: steps that name their predecessors by code. */
export interface ProcedureStep {
  code: string;
  name: string;
  durationDays: number;
  lowDays?: number | null;
  highDays?: number | null;
  predecessors: { code: string; kind: 'HARD' | 'SOFT'; lagDays: number; evidence: string }[];
}

export interface Procedure {
  name: string;
  steps: ProcedureStep[];
}

export class UnreadableProcedure extends Error {}

/** Reads a procedure file and says in words what is wrong with it. */
export function parseProcedure(text: string): Procedure {
  const root = asObject(parseJson(text), '文件');
  const steps = root.steps;
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new UnreadableProcedure('文件里没有 steps（手续环节）这一项。');
  }
  const parsed = steps.map((step, index) => parseStep(step, index + 1));
  const codes = new Set(parsed.map((step) => step.code));
  if (codes.size !== parsed.length) throw new UnreadableProcedure('有两个环节用了同一个编号。');
  for (const step of parsed) {
    const unknown = step.predecessors.find((each) => !codes.has(each.code));
    if (unknown) throw new UnreadableProcedure(`环节 ${step.code} 的前置 ${unknown.code} 不在文件里。`);
  }
  return { name: typeof root.name === 'string' ? root.name : '未命名手续', steps: parsed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableProcedure('这不是 JSON 文件，请选择手续文件（例如 approvals.json）。');
  }
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableProcedure(`${what}的内容不是一组“名称: 值”。`);
  }
  return value as Record<string, unknown>;
}

function parseStep(value: unknown, row: number): ProcedureStep {
  const step = asObject(value, `第 ${row} 个环节`);
  const { code, name, durationDays, predecessors = [] } = step;
  if (typeof code !== 'string' || !code) throw new UnreadableProcedure(`第 ${row} 个环节没有编号 code。`);
  if (typeof name !== 'string' || !name) throw new UnreadableProcedure(`环节 ${code} 没有名称 name。`);
  if (typeof durationDays !== 'number' || !Number.isInteger(durationDays) || durationDays < 0) {
    throw new UnreadableProcedure(`环节 ${code} 的工期 durationDays 应为不小于 0 的整数。`);
  }
  if (!Array.isArray(predecessors)) throw new UnreadableProcedure(`环节 ${code} 的前置应为列表。`);
  const guesses = { lowDays: daysOf(step.lowDays), highDays: daysOf(step.highDays) };
  return {
    code,
    name,
    durationDays,
    ...guesses,
    predecessors: predecessors.map((each) => parsePredecessor(each, code)),
  };
}

function parsePredecessor(value: unknown, code: string): ProcedureStep['predecessors'][number] {
  const { code: before, kind, lagDays, evidence } = asObject(value, `环节 ${code} 的前置`);
  if (typeof before !== 'string') throw new UnreadableProcedure(`环节 ${code} 有一个前置没有编号。`);
  if (kind !== 'HARD' && kind !== 'SOFT') {
    throw new UnreadableProcedure(`环节 ${code} 的前置 ${before} 应写明 HARD（硬）或 SOFT（软）。`);
  }
  return {
    code: before,
    kind,
    lagDays: daysOf(lagDays) ?? 0,
    evidence: typeof evidence === 'string' ? evidence : '',
  };
}

function daysOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

/** The same procedure as a plan whose ids are the codes, for the preview before anything is sent. */
export function planOf(procedure: Procedure): { tasks: PlanTask[]; dependencies: PlanDependency[] } {
  return {
    tasks: procedure.steps.map(({ code, name, durationDays }) => ({ id: code, code, name, durationDays })),
    dependencies: procedure.steps.flatMap((step) =>
      step.predecessors.map((each) => ({
        predecessorId: each.code,
        successorId: step.code,
        kind: each.kind,
        lagDays: each.lagDays,
      })),
    ),
  };
}
