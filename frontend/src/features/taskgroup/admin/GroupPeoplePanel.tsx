import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { fullDayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateBox } from '@/shared/ui/StateBox';
import type { TaskGroup } from '../api';
import { type GroupMembership, useRemoveGroupMember } from '../groupApi';
import { groupRoleText } from '../groupLabels';
import { byRole, isThere } from '../groupRules';
import { GroupMemberForm } from './GroupMemberForm';

interface GroupPeoplePanelProps {
  group: TaskGroup;
  people: GroupMembership[];
}

export function GroupPeoplePanel({ group, people }: GroupPeoplePanelProps) {
  const [editing, setEditing] = useState<GroupMembership | 'new'>();
  const remove = useRemoveGroupMember(group.id);
  const now = byRole(people).filter((each) => isThere(each, today()));
  const others = people.filter((each) => !isThere(each, today()));
  const drop = (each: GroupMembership) =>
    remove.mutate(each, { onSuccess: () => notify('green', `已删去 ${each.memberName} 的这一条。`) });

  return (
    <section className="panel panel-flush" aria-labelledby="group-people">
      <div className="panel-head">
        <h2 id="group-people">组员 {now.length} 人</h2>
        <Button onClick={() => setEditing('new')}>加入组员</Button>
        <p>{fullDayText(group.foundedOn)}成立</p>
      </div>
      {people.length === 0 ? (
        <StateBox title="还没有组员">加入组长和组员后，他们在手机上就能记难点和协商。</StateBox>
      ) : (
        <SimpleTable<GroupMembership>
          rows={[...now, ...others]}
          columns={[
            { title: '姓名', dataIndex: 'memberName', width: 140 },
            { title: '职务', key: 'role', width: 110, render: (_, each) => groupRoleText[each.role] },
            {
              title: '起止',
              key: 'days',
              className: 'nowrap',
              render: (_, { joinedOn, leftOn }) =>
                leftOn ? `${fullDayText(joinedOn)} – ${fullDayText(leftOn)}` : `${fullDayText(joinedOn)}起`,
            },
            {
              title: '现在',
              key: 'now',
              width: 90,
              render: (_, each) =>
                isThere(each, today()) ? '在组' : each.joinedOn > today() ? '未到任' : '已离组',
            },
            actionsColumn((each) => (
              <>
                <Button size="small" onClick={() => setEditing(each)}>
                  改职务或离组
                </Button>
                <Popconfirm
                  title="误加的才删去；离组请填最后一天"
                  okText="删去"
                  cancelText="不删"
                  onConfirm={() => drop(each)}
                >
                  <Button size="small">删去</Button>
                </Popconfirm>
              </>
            )),
          ]}
        />
      )}
      <GroupMemberForm
        taskGroupId={group.id}
        membership={editing === 'new' ? undefined : editing}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </section>
  );
}
