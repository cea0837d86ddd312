import { Form, Input, Radio } from 'antd';
import { dayText, timeText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import type { Duty } from '../api';
import { type SetDutyOutcome, useSetDutyOutcome } from '../dutyDayApi';

const OUTCOMES: { value: SetDutyOutcome['status']; text: string; note: string }[] = [
  { value: 'DONE', text: '已到岗', note: '本人值了这一班' },
  { value: 'COVERED', text: '已替班', note: '别的同志顶了这一班' },
  { value: 'EXCUSED', text: '已请假', note: '事先说明，不算未到岗' },
  { value: 'MISSED', text: '未到岗', note: '核实后再写，由委员认定' },
];

/** Written by an officer, never by a clock; it can be taken back. */
export function OutcomeModal({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const set = useSetDutyOutcome();
  const settled = duty.status !== 'PLANNED';
  const submit = async ({ status, coveredByMemberId, note }: SetDutyOutcome) => {
    await set.mutateAsync({
      duty,
      body: {
        status,
        coveredByMemberId: status === 'COVERED' ? coveredByMemberId : null,
        note: note?.trim() || null,
      },
    });
    notify('green', status === 'PLANNED' ? '结果已撤回。' : '结果已记下。');
  };
  return (
    <FormModal<SetDutyOutcome>
      title={`${dayText(duty.date)} ${duty.memberName ?? ''} 的结果`}
      open
      onClose={onClose}
      initial={{
        status: settled ? (duty.status as SetDutyOutcome['status']) : 'DONE',
        coveredByMemberId: duty.coveredByMemberId,
        note: duty.outcomeNote,
      }}
      submit={submit}
    >
      <p className="muted" style={{ marginBottom: 12 }}>
        {duty.arrivedAt
          ? `本人 ${timeText(duty.arrivedAt)} 做了到岗登记。`
          : '没有到岗登记；登记是自愿的，不能据此认定未到岗。'}
      </p>
      <Form.Item name="status" label="结果">
        <Radio.Group style={{ display: 'grid', gap: 8 }}>
          {OUTCOMES.map(({ value, text, note }) => (
            <Radio key={value} value={value}>
              {text} <span className="muted">{note}</span>
            </Radio>
          ))}
          {settled && (
            <Radio value="PLANNED">
              撤回结果 <span className="muted">回到“已安排”</span>
            </Radio>
          )}
        </Radio.Group>
      </Form.Item>
      <Form.Item noStyle dependencies={['status']}>
        {({ getFieldValue }) =>
          getFieldValue('status') === 'COVERED' && (
            <Form.Item
              name="coveredByMemberId"
              label="谁顶的班"
              rules={[{ required: true, message: '请选顶班的同志' }]}
            >
              <MemberPicker />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="note" label="说明（可不填）" extra="不要写病情等个人情况。">
        <Input.TextArea maxLength={200} rows={2} />
      </Form.Item>
    </FormModal>
  );
}
