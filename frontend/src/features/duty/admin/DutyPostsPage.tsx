import { Button, Form, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { hourMinute } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type DutyPost, useDutyPosts, useSaveDutyPost } from '../api';

type WriteDutyPost = Schemas['WriteDutyPost'];

const NOON: WriteDutyPost = {
  name: '午间垃圾分类岗',
  place: '',
  startTime: '12:00',
  endTime: '13:00',
  seats: 1,
};
const TIME_RULE = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: '写成 12:00 这样' };

export default function DutyPostsPage() {
  const [filters, setFilters] = useFilters(['new'] as const);
  const [editing, setEditing] = useState<DutyPost>();
  const posts = useDutyPosts();
  const save = useSaveDutyPost();
  const create = () => setFilters({ new: '1' });

  const close = () => {
    setEditing(undefined);
    setFilters({ new: undefined });
  };
  const submit = async (values: WriteDutyPost) => {
    await save.mutateAsync({ post: editing, body: { ...values, place: values.place?.trim() || null } });
    notify('green', editing ? '岗位已修改。' : '岗位已建好，可以生成值班表了。');
  };

  return (
    <Page
      title="党员先锋岗"
      note="一个岗位有地点、时间和每班人数。"
      actions={
        <Button type="primary" onClick={create}>
          建岗位
        </Button>
      }
    >
      <Loaded query={posts}>
        {(items) =>
          items.length === 0 ? (
            <div className="panel">
              <StateBox
                title="还没有岗位"
                actions={
                  <button type="button" className="btn" onClick={create}>
                    建第一个岗位
                  </button>
                }
              >
                常见的是工作日中午一小时，在办公区引导垃圾分类。
              </StateBox>
            </div>
          ) : (
            <div className="panel panel-flush">
              <Table<DutyPost>
                rowKey="id"
                dataSource={items}
                pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
                scroll={{ x: 640 }}
                columns={[
                  { title: '岗位', dataIndex: 'name' },
                  { title: '地点', dataIndex: 'place', render: (place: string | null) => place ?? '—' },
                  {
                    title: '时间',
                    key: 'time',
                    render: (_, post) => `${hourMinute(post.startTime)}–${hourMinute(post.endTime)}`,
                  },
                  { title: '每班人数', dataIndex: 'seats' },
                  {
                    title: <span className="sr-only">操作</span>,
                    key: 'actions',
                    align: 'right',
                    render: (_, post) => (
                      <Button size="small" onClick={() => setEditing(post)}>
                        修改
                      </Button>
                    ),
                  },
                ]}
              />
            </div>
          )
        }
      </Loaded>
      <FormModal<WriteDutyPost>
        key={editing?.id ?? 'new'}
        title={editing ? `修改 ${editing.name}` : '建岗位'}
        open={Boolean(editing) || filters.new === '1'}
        onClose={close}
        initial={editing ? toValues(editing) : NOON}
        submit={submit}
      >
        <Form.Item name="name" label="岗位名称" rules={[{ required: true, message: '请填岗位名称' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="place" label="地点">
          <Input maxLength={100} placeholder="例如 办公区东侧投放点" />
        </Form.Item>
        <div className="form-grid">
          <Form.Item
            name="startTime"
            label="开始"
            rules={[{ required: true, message: '请填开始时间' }, TIME_RULE]}
          >
            <Input type="time" />
          </Form.Item>
          <Form.Item
            name="endTime"
            label="结束"
            rules={[{ required: true, message: '请填结束时间' }, TIME_RULE]}
          >
            <Input type="time" />
          </Form.Item>
        </div>
        <Form.Item name="seats" label="每班几人" rules={[{ required: true, message: '请填人数' }]}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}

function toValues({ name, place, startTime, endTime, seats }: DutyPost): WriteDutyPost {
  return { name, place, startTime: hourMinute(startTime), endTime: hourMinute(endTime), seats };
}
