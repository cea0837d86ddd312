import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateChip } from '@/shared/ui/StateChip';
import { type Dependency, type Network, type Task, useDeleteTask } from '../api';
import { dependencyText, taskStatusText, taskStatusTone } from '../labels';
import { PredecessorsModal } from './PredecessorsModal';
import { TaskForm } from './TaskForm';

interface TasksPanelProps {
  taskGroupId: string;
  tasks: Task[];
  dependencies: Dependency[];
  network: Network | undefined;
}

export function TasksPanel({ taskGroupId, tasks, dependencies, network }: TasksPanelProps) {
  const [editing, setEditing] = useState<Task>();
  const [linking, setLinking] = useState<Task>();
  const remove = useDeleteTask(taskGroupId);
  const names = useNames();
  const slotOf = new Map(network?.tasks.map((slot) => [slot.id, slot]));
  const codeOf = new Map(tasks.map((task) => [task.id, task.code]));
  return (
    <section className="panel panel-flush" aria-labelledby="tasks">
      <div className="panel-head">
        <h2 id="tasks">环节 {tasks.length} 个</h2>
      </div>
      <SimpleTable<Task>
        rows={tasks}
        width={1000}
        columns={[
          { title: '编号', dataIndex: 'code', width: 70 },
          { title: '环节', dataIndex: 'name' },
          { title: '工期', key: 'days', width: 80, render: (_, task) => `${task.durationDays} 天` },
          {
            title: '前置',
            key: 'before',
            width: 150,
            render: (_, task) => (
              <ul className="predecessors">
                {dependencies
                  .filter((edge) => edge.successorId === task.id)
                  .map((edge) => (
                    <li key={edge.id}>
                      {codeOf.get(edge.predecessorId)}{' '}
                      <span className="muted">{dependencyText[edge.kind]}</span>
                    </li>
                  ))}
              </ul>
            ),
          },
          {
            title: '最早开始 – 完成',
            key: 'span',
            width: 140,
            render: (_, task) => {
              const slot = slotOf.get(task.id);
              return slot ? `第 ${slot.earliestStart + 1} – ${slot.earliestFinish} 天` : '—';
            },
          },
          {
            title: '机动',
            key: 'slack',
            width: 100,
            render: (_, task) => {
              const slot = slotOf.get(task.id);
              if (!slot) return '—';
              return slot.slack === 0 ? <strong className="critical">关键</strong> : `${slot.slack} 天`;
            },
          },
          {
            title: '负责人',
            key: 'owner',
            width: 100,
            render: (_, task) => names.data?.find(({ id }) => id === task.ownerMemberId)?.name ?? '—',
          },
          {
            title: '进展',
            key: 'status',
            width: 100,
            render: (_, task) => (
              <StateChip tone={taskStatusTone[task.status]}>{taskStatusText[task.status]}</StateChip>
            ),
          },
          actionsColumn((task) => (
            <>
              <Button size="small" onClick={() => setLinking(task)}>
                前置
              </Button>
              <Button size="small" onClick={() => setEditing(task)}>
                修改
              </Button>
              <Popconfirm
                title={`删除环节 ${task.code}？`}
                description="它的前后关系也会一起删除。"
                onConfirm={() => remove.mutate(task, { onSuccess: () => notify('green', '环节已删除。') })}
              >
                <Button size="small">删除</Button>
              </Popconfirm>
            </>
          )),
        ]}
      />
      <TaskForm
        key={editing?.id}
        taskGroupId={taskGroupId}
        task={editing}
        open={Boolean(editing)}
        onClose={() => setEditing(undefined)}
      />
      {linking && (
        <PredecessorsModal
          taskGroupId={taskGroupId}
          task={linking}
          tasks={tasks}
          dependencies={dependencies.filter((edge) => edge.successorId === linking.id)}
          onClose={() => setLinking(undefined)}
        />
      )}
    </section>
  );
}
