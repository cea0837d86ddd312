import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { useDependencies, useTaskGroup, useTasks } from '../api';
import { ProcedureImport } from './ProcedureImport';
import { ProcedureViews } from './ProcedureViews';
import { TaskForm } from './TaskForm';
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
          <Loaded query={tasks} what="正在载入环节…">
            {(items) => (
              <Loaded query={dependencies} what="正在载入前置关系…">
                {(edges) =>
                  items.length === 0 ? (
                    <ProcedureImport taskGroupId={data.id} />
                  ) : (
                    <ProcedureViews group={data} tasks={items} dependencies={edges} />
                  )
                }
              </Loaded>
            )}
          </Loaded>
          <TaskForm taskGroupId={data.id} open={adding} onClose={() => setAdding(false)} />
        </Page>
      )}
    </Loaded>
  );
}
