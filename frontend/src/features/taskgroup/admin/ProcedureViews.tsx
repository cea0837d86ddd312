import { useMemo } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { TabRow } from '@/shared/ui/admin/TabRow';
import type { Plan } from '../planApi';
import { AdvicePanel } from './AdvicePanel';
import { BoardPanel } from './BoardPanel';
import { GanttPanel } from './GanttPanel';
import { NetworkPanel } from './NetworkPanel';
import { PlanSummary } from './PlanSummary';
import { RiskPanel } from './RiskPanel';
import { TaskDialogs } from './TaskDialogs';
import { TasksPanel } from './TasksPanel';
import { useTaskDesk } from './useTaskDesk';

const VIEWS = [
  { key: 'network', text: '网络图', Panel: NetworkPanel },
  { key: 'gantt', text: '甘特图', Panel: GanttPanel },
  { key: 'board', text: '看板', Panel: BoardPanel },
  { key: 'list', text: '列表', Panel: TasksPanel },
  { key: 'advice', text: '串联变并联', Panel: AdvicePanel },
  { key: 'risk', text: '工期风险', Panel: RiskPanel },
] as const;

/** The same procedure seen in several ways; which one is kept in the address. */
export function ProcedureViews({ taskGroupId, plan }: { taskGroupId: string; plan: Plan }) {
  const [filters, setFilters] = useFilters(['view'] as const);
  const { key, Panel } = VIEWS.find((view) => view.key === filters.view) ?? VIEWS[0];
  const taskOf = useMemo(() => new Map(plan.tasks.map((task) => [task.id, task])), [plan.tasks]);
  const desk = useTaskDesk(taskGroupId);
  return (
    <>
      <PlanSummary taskGroupId={taskGroupId} plan={plan} />
      <div className="view-row">
        <TabRow
          label="怎么看"
          tabs={VIEWS}
          chosen={key}
          onChoose={(view) => setFilters({ view: view === 'network' ? undefined : view })}
        />
      </div>
      <Panel taskGroupId={taskGroupId} plan={plan} taskOf={taskOf} desk={desk} />
      <TaskDialogs taskGroupId={taskGroupId} plan={plan} taskOf={taskOf} desk={desk} />
    </>
  );
}
