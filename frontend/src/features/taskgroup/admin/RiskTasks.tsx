import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import type { PlanRisk } from '../adviceApi';
import type { PlannedTask } from '../planApi';
import { percent } from '../riskRules';

type Row = PlanRisk['tasks'][number];

interface RiskTasksProps {
  risk: PlanRisk;
  taskOf: ReadonlyMap<string, PlannedTask>;
}

export function RiskTasks({ risk, taskOf }: RiskTasksProps) {
  return (
    <section className="panel panel-gap panel-flush" aria-labelledby="criticality">
      <div className="panel-head">
        <h2 id="criticality">该盯紧哪些环节</h2>
        <p>每次推演里，正好决定全部完成日期的环节会变；次数越多，越值得先想办法。</p>
      </div>
      <SimpleTable<Row>
        rows={risk.tasks}
        rowKey="taskId"
        columns={[
          {
            title: '环节',
            key: 'name',
            render: (_, row) => `${taskOf.get(row.taskId)?.code ?? ''} ${taskOf.get(row.taskId)?.name ?? ''}`,
          },
          {
            title: '工期：顺利 / 最可能 / 不顺',
            key: 'days',
            width: 210,
            render: (_, row) => guesses(taskOf.get(row.taskId)),
          },
          {
            title: '落在关键线路上',
            key: 'criticality',
            width: 260,
            render: (_, row) => (
              <span className="criticality">
                <i aria-hidden="true">
                  <b style={{ width: `${row.criticality * 100}%` }} />
                </i>
                {percent(row.criticality)}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

function guesses(task: PlannedTask | undefined): string {
  if (!task) return '—';
  if (task.lowDays === null) return `${task.durationDays} 天（只填了一个）`;
  return `${task.lowDays} / ${task.durationDays} / ${task.highDays} 天`;
}
