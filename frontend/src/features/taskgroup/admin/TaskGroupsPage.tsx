import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker, useNames } from '@/shared/ui/admin/MemberPicker';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type TaskGroup, useSaveTaskGroup, useTaskGroups } from '../api';

type WriteTaskGroup = Schemas['WriteTaskGroup'];

export default function TaskGroupsPage() {
  const groups = useTaskGroups();
  const names = useNames();
  const save = useSaveTaskGroup();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<TaskGroup | 'new'>();
  const group = editing === 'new' ? undefined : editing;

  const submit = async (values: WriteTaskGroup) => {
    const body = {
      name: values.name.trim(),
      purpose: values.purpose?.trim() || null,
      leaderMemberId: values.leaderMemberId ?? null,
      foundedOn: values.foundedOn ?? null,
    };
    const saved = await save.mutateAsync({ group, body });
    notify('green', '工作组已保存。');
    if (!group) void navigate(paths.admin.taskGroup(saved.id));
  };

  return (
    <Page
      title="工作组"
      note="把一件事拆成环节和前置关系，看清关键线路，把能同时办的改为同时办。"
      actions={
        <Button type="primary" onClick={() => setEditing('new')}>
          新建工作组
        </Button>
      }
    >
      <Loaded query={groups}>
        {(items) => (
          <div className="panel panel-flush">
            {items.length === 0 ? (
              <StateBox
                title="还没有工作组"
                actions={
                  <button type="button" className="btn" onClick={() => setEditing('new')}>
                    新建工作组
                  </button>
                }
              >
                例如一个项目的手续办理：建组后可以直接装入整套手续。
              </StateBox>
            ) : (
              <SimpleTable<TaskGroup>
                rows={items}
                columns={[
                  {
                    title: '工作组',
                    key: 'name',
                    width: 240,
                    render: (_, each) => <Link to={paths.admin.taskGroup(each.id)}>{each.name}</Link>,
                  },
                  { title: '做什么', dataIndex: 'purpose', render: (text: string | null) => text ?? '—' },
                  {
                    title: '组长',
                    key: 'leader',
                    width: 120,
                    render: (_, each) =>
                      names.data?.find(({ id }) => id === each.leaderMemberId)?.name ?? '—',
                  },
                  actionsColumn((each) => (
                    <Button size="small" onClick={() => setEditing(each)}>
                      修改
                    </Button>
                  )),
                ]}
              />
            )}
          </div>
        )}
      </Loaded>
      <FormModal<WriteTaskGroup>
        key={group?.id ?? 'new'}
        title={group ? `修改 ${group.name}` : '新建工作组'}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        initial={group ?? { name: '' }}
        submit={submit}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填名称' }]}>
          <Input maxLength={100} placeholder="例如 街坊路手续办理组" />
        </Form.Item>
        <Form.Item name="purpose" label="做什么">
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item
          name="leaderMemberId"
          label="组长"
          extra={group && '换组长时，前任的任职到昨天为止，新组长从今天起。'}
        >
          <MemberPicker allowClear />
        </Form.Item>
        <Form.Item name="foundedOn" label="哪天成立" extra={group ? undefined : '不填就是今天。'}>
          <DayPicker allowClear={!group} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}
