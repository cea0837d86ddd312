import { Button } from 'antd';
import { useMemo } from 'react';
import { dayText } from '@/shared/lib/dates';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateChip } from '@/shared/ui/StateChip';
import { dependencyText, taskStatusText, taskStatusTone } from '../labels';
import type { PlannedDependency, PlannedTask } from '../planApi';
import { edgesBy } from '../rules';
import { blockedWords, shiftText, undatedWords } from '../taskRules';
import { TaskFilters, useShownTasks } from './TaskFilters';
import type { ViewProps } from './views';

export function TasksPanel({ plan, taskOf, desk }: ViewProps) {
  const tasks = useShownTasks(plan.tasks);
  const names = useNames();
  const nameOf = useMemo(() => new Map(names.data?.map(({ id, name }) => [id, name])), [names.data]);
  const before = useMemo(
    () =>
      edgesBy(
        plan.dependencies.filter((edge) => edge.droppedByDecisionId === null),
        'successorId',
      ),
    [plan.dependencies],
  );
  return (
    <>
      <TaskFilters tasks={plan.tasks} found={tasks.length} />
      <section className="panel panel-flush" aria-label={`环节 ${tasks.length} 个`}>
        <SimpleTable<PlannedTask>
          rows={tasks}
          width={1080}
          columns={[
            { title: '编号', dataIndex: 'code', width: 80 },
            { title: '环节', dataIndex: 'name' },
            { title: '工期', key: 'days', width: 90, render: (_, task) => <Days task={task} /> },
            {
              title: '前置',
              key: 'before',
              width: 120,
              render: (_, task) => <Before edges={before.get(task.id)} taskOf={taskOf} />,
            },
            { title: '计划', key: 'span', width: 180, render: (_, task) => <Span task={task} /> },
            { title: '机动', key: 'slack', width: 70, render: (_, task) => <Slack task={task} /> },
            {
              title: '负责人',
              key: 'owner',
              width: 90,
              render: (_, task) => nameOf.get(task.ownerMemberId ?? '') ?? '—',
            },
            {
              title: '进展',
              key: 'status',
              width: 210,
              render: (_, task) => <Progress task={task} taskOf={taskOf} />,
            },
            {
              title: '操作',
              key: 'actions',
              width: 80,
              align: 'right',
              render: (_, task) => (
                <Button
                  size="small"
                  aria-label={`操作 ${task.code} ${task.name}`}
                  aria-haspopup="menu"
                  onClick={(event) => desk.open(task, event.currentTarget as HTMLElement)}
                >
                  操作
                </Button>
              ),
            },
          ]}
        />
      </section>
    </>
  );
}

function Days({ task }: { task: PlannedTask }) {
  return (
    <>
      {task.durationDays} 天
      {task.lowDays !== null && (
        <small className="muted line">
          {task.lowDays}–{task.highDays}
        </small>
      )}
    </>
  );
}

interface BeforeProps {
  edges: PlannedDependency[] | undefined;
  taskOf: ReadonlyMap<string, PlannedTask>;
}

function Before({ edges, taskOf }: BeforeProps) {
  return (
    <ul className="predecessors">
      {edges?.map((edge) => (
        <li key={edge.id}>
          {taskOf.get(edge.predecessorId)?.code}{' '}
          <span className="muted">
            {dependencyText[edge.kind]}
            {edge.lagDays > 0 && ` +${edge.lagDays} 天`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Span({ task }: { task: PlannedTask }) {
  const shift = shiftText(task.shiftDays);
  return (
    <>
      {task.plannedStart && <span className="nowrap">{dayText(task.plannedStart)}</span>}{' '}
      {task.plannedFinish ? (
        <span className="nowrap">至 {dayText(task.plannedFinish)}</span>
      ) : (
        <span className="muted">{undatedWords(task)}</span>
      )}
      {task.assumed && <small className="line muted">放假未公布，暂估</small>}
      {shift && (
        <small className="line" data-later={(task.shiftDays ?? 0) > 0}>
          {shift}
        </small>
      )}
    </>
  );
}

function Slack({ task }: { task: PlannedTask }) {
  if (task.critical) return <strong className="critical">关键</strong>;
  return task.slackDays === null ? '—' : `${task.slackDays} 天`;
}

function Progress({ task, taskOf }: Pick<BeforeProps, 'taskOf'> & { task: PlannedTask }) {
  const blocked = blockedWords(task, taskOf);
  return (
    <>
      <StateChip tone={taskStatusTone[task.status]}>{taskStatusText[task.status]}</StateChip>
      {task.lateDays > 0 && <small className="line late">已超工期 {task.lateDays} 个工作日</small>}
      {blocked && <small className="line blocked">{blocked}</small>}
    </>
  );
}
