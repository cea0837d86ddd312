import { Drawer } from 'antd';
import { momentText } from '@/shared/lib/dates';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { taskStatusText } from '../labels';
import { type TaskOverride, useOverrides } from '../planApi';

export function OverridesDrawer({ taskGroupId, onClose }: { taskGroupId: string; onClose: () => void }) {
  const overrides = useOverrides(taskGroupId);
  return (
    <Drawer open size="large" title="越过前置的记录" onClose={onClose}>
      <PagedTable<TaskOverride>
        list={overrides}
        width={640}
        empty={<StateBox title="没有越过前置的办理">前置没有办结而先办的环节，会连同理由记在这里。</StateBox>}
        columns={[
          {
            title: '环节',
            key: 'task',
            render: (_, each) => (
              <>
                {each.taskCode} {each.taskName}
                <small className="line muted">改为“{taskStatusText[each.status]}”</small>
              </>
            ),
          },
          { title: '当时在等', dataIndex: 'waitedFor' },
          { title: '理由', dataIndex: 'reason' },
          {
            title: '谁、何时',
            key: 'who',
            width: 150,
            render: (_, each) => (
              <>
                {each.givenByName}
                <small className="line muted">{momentText(each.givenAt)}</small>
              </>
            ),
          },
        ]}
      />
    </Drawer>
  );
}
