import { Button, Form, Radio, Select } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { addDays, hourMinute, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Roster, type RosterPolicy, useCreateRoster, useDutyPosts } from '../api';
import { policyNote, policyText } from '../labels';

type CreateRoster = Schemas['CreateRoster'];

interface RosterFormProps {
  open: boolean;
  onClose: () => void;
  onCreated: (rosterId: string) => void;
}

function spans(day: string): { text: string; from: string; to: string }[] {
  const year = Number(day.slice(0, 4));
  return [
    { text: '今年全年', from: `${year}-01-01`, to: `${year}-12-31` },
    { text: '明天到年底', from: addDays(day, 1), to: `${year}-12-31` },
    { text: '明年全年', from: `${year + 1}-01-01`, to: `${year + 1}-12-31` },
  ];
}

export function RosterForm({ open, onClose, onCreated }: RosterFormProps) {
  const posts = useDutyPosts();
  const create = useCreateRoster();
  const choices = spans(today());
  const wholeYear = choices[0];
  const onlyPost = posts.data?.length === 1 ? posts.data[0] : undefined;
  return (
    <FormModal<CreateRoster, Roster>
      key={onlyPost?.id}
      title="生成值班表"
      open={open}
      onClose={onClose}
      width={600}
      initial={{ dutyPostId: onlyPost?.id, from: wholeYear?.from, to: wholeYear?.to, policy: 'EQUAL' }}
      submit={(body) => create.mutateAsync(body)}
      onSaved={({ id }) => onCreated(id)}
      submitText="生成草稿"
    >
      {(form) => (
        <>
          <Form.Item
            name="dutyPostId"
            label="岗位"
            rules={[{ required: true, message: '请选岗位' }]}
            extra={
              posts.data?.length === 0 && <Link to={`${paths.admin.posts}?new=1`}>还没有岗位，先建一个</Link>
            }
          >
            <Select
              placeholder="选择岗位"
              options={(posts.data ?? []).map((post) => ({
                value: post.id,
                label: `${post.name}（${hourMinute(post.startTime)}–${hourMinute(post.endTime)}，每班 ${post.seats} 人）`,
              }))}
            />
          </Form.Item>
          <div className="form-grid">
            <Form.Item name="from" label="从" rules={[{ required: true, message: '请选起始日' }]}>
              <DayPicker allowClear={false} />
            </Form.Item>
            <Form.Item name="to" label="到（含）" rules={[{ required: true, message: '请选截止日' }]}>
              <DayPicker allowClear={false} />
            </Form.Item>
          </div>
          <div style={{ display: 'flex', gap: 8, marginBottom: 18 }}>
            {choices.map(({ text, from, to }) => (
              <Button key={text} size="small" onClick={() => form.setFieldsValue({ from, to })}>
                {text}
              </Button>
            ))}
          </div>
          <Form.Item name="policy" label="怎样算公平">
            <Radio.Group style={{ display: 'grid', gap: 8 }}>
              {(Object.keys(policyText) as RosterPolicy[]).map((policy) => (
                <Radio key={policy} value={policy}>
                  {policyText[policy]}
                  <span className="muted"> {policyNote[policy]}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        </>
      )}
    </FormModal>
  );
}
