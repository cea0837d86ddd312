import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { useTaskGroup } from '../api';
import { usePlan } from '../planApi';
import { GroupTabs } from './GroupTabs';
import { ProcedureFiles } from './ProcedureFiles';
import { ProcedureImport } from './ProcedureImport';
import { ProcedureViews } from './ProcedureViews';
import { TaskForm } from './TaskForm';
import '../taskgroup.css';

export default function TaskGroupPage() {
  const { taskGroupId = '' } = useParams();
  const group = useTaskGroup(taskGroupId);
  const plan = usePlan(taskGroupId);
  const [{ tab }] = useFilters(['tab']);
  const [adding, setAdding] = useState(false);
  return (
    <Loaded query={group}>
      {(data) => (
        <Page
          title={data.name}
          note={data.purpose}
          actions={
            !tab && (
              <>
                <ProcedureFiles taskGroupId={data.id} groupName={data.name} />
                <Button onClick={() => setAdding(true)}>新增环节</Button>
              </>
            )
          }
        >
          <GroupTabs group={data}>
            <Loaded query={plan} what="正在按工作日历推算…">
              {(found) =>
                found.tasks.length === 0 ? (
                  <ProcedureImport taskGroupId={data.id} />
                ) : (
                  <ProcedureViews taskGroupId={data.id} plan={found} />
                )
              }
            </Loaded>
          </GroupTabs>
          <TaskForm taskGroupId={data.id} open={adding} onClose={() => setAdding(false)} />
        </Page>
      )}
    </Loaded>
  );
}
