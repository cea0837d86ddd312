import type { ExportKind, ProcedureFileReport, StoredProcedure } from './exchangeApi';
import type { PlanDependency, PlanTask } from './rules';

export interface Figures {
  tasks: number;
  dependencies: number;
  serialDays: number;
  plannedDays: number;
  hardOnlyDays: number;
}

/** The figures of a report; undefined while the file is refused. */
export function figuresOf(report: ProcedureFileReport): Figures | undefined {
  const { tasks, dependencies, serialDays, plannedDays, hardOnlyDays } = report;
  return tasks === null ||
    dependencies === null ||
    serialDays === null ||
    plannedDays === null ||
    hardOnlyDays === null
    ? undefined
    : { tasks, dependencies, serialDays, plannedDays, hardOnlyDays };
}

/** What an officer has to do next about a file that was checked. */
export function verdictOf({ outcome, problems }: ProcedureFileReport): string {
  const wrong = problems.filter((problem) => problem.blocking).length;
  const notes = problems.length - wrong;
  switch (outcome) {
    case 'REFUSED':
      return `有 ${wrong} 处要先改正，什么也没有写入。改好文件后重新选择。`;
    case 'UNCHANGED':
      return '工作组里已经是这份手续，不用再装入。';
    case 'LOADED':
      return '已装入。';
    case 'READY':
      return notes === 0
        ? '可以装入，还没有写入。'
        : `可以装入，还没有写入。有 ${notes} 处与文件不完全一样，请先看过。`;
  }
}

/** Characters that file systems refuse give way. */
export function exportName(groupName: string, day: string, kind: ExportKind): string {
  const safe = groupName.replace(/[\\/:*?"<>|]/g, '_').slice(0, 80);
  return `${safe}-手续-${day}.${kind === 'sheet' ? 'xlsx' : 'xml'}`;
}

/** A stored procedure as a plan whose ids are the codes. */
export function planOfStored(procedure: StoredProcedure): {
  tasks: PlanTask[];
  dependencies: PlanDependency[];
} {
  return {
    tasks: procedure.steps.map(({ code, name, durationDays }) => ({ id: code, code, name, durationDays })),
    dependencies: procedure.steps.flatMap((step) =>
      (step.predecessors ?? []).map((before) => ({
        predecessorId: before.code,
        successorId: step.code,
        kind: before.kind,
        lagDays: before.lagDays ?? 0,
      })),
    ),
  };
}
