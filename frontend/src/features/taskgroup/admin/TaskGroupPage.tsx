import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { type Dependency, type Task, useDependencies, useNetwork, useTaskGroup, useTasks } from '../api';
import { AdvicePanel } from './AdvicePanel';
import { GroupTabs } from './GroupTabs';
import { NetworkPanel } from './NetworkPanel';
import { PlanFigures } from './PlanFigures';
import { ProcedureImport } from './ProcedureImport';
import { TaskForm } from './TaskForm';
import { TasksPanel } from './TasksPanel';
import '../taskgroup.css';

export default function TaskGroupPage() {
  const { taskGroupId = '' } = useParams();
  const group = useTaskGroup(taskGroupId);
  const tasks = useTasks(taskGroupId);
  const dependencies = useDependencies(taskGroupId);
  const [adding, setAdding] = useState(false);
  return (
    <Loaded query={group}>
      {(data) => (
        <Page
          title={data.name}
          note={data.purpose}
          actions={<Button onClick={() => setAdding(true)}>新增环节</Button>}
        >
          <GroupTabs group={data}>
            <Loaded query={tasks}>
              {(items) => (
                <Loaded query={dependencies}>
                  {(edges) =>
                    items.length === 0 ? (
                      <ProcedureImport taskGroupId={data.id} />
                    ) : (
                      <Plan taskGroupId={data.id} tasks={items} dependencies={edges} />
                    )
                  }
                </Loaded>
              )}
            </Loaded>
          </GroupTabs>
          <TaskForm taskGroupId={data.id} open={adding} onClose={() => setAdding(false)} />
        </Page>
      )}
    </Loaded>
  );
}

interface PlanProps {
  taskGroupId: string;
  tasks: Task[];
  dependencies: Dependency[];
}

function Plan({ taskGroupId, tasks, dependencies }: PlanProps) {
  const network = useNetwork(taskGroupId);
  return (
    <>
      <Loaded query={network} what="正在计算关键线路…">
        {(data) => (
          <>
            <PlanFigures network={data} />
            <NetworkPanel tasks={tasks} dependencies={dependencies} />
            <AdvicePanel network={data} tasks={tasks} dependencies={dependencies} />
          </>
        )}
      </Loaded>
      <TasksPanel
        taskGroupId={taskGroupId}
        tasks={tasks}
        dependencies={dependencies}
        network={network.data}
      />
    </>
  );
}
