import { Form, Input, Radio } from 'antd';
import { today } from '@/shared/lib/dates';
import type { Period } from '@/shared/lib/period';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Impression, useEnterFeedback } from '../feedbackApi';
import { impressionText } from '../feedbackLabels';
import { CommunityPicker } from './CommunityPicker';

interface Slip extends Period {
  communityId: string;
  givenOn: string;
  impression?: Impression;
  comment?: string;
  givenBy?: string;
}

/** A piece of paper the community has filled in, copied by an officer. */
export function FeedbackSlip({ period, onClose }: { period: Period; onClose: () => void }) {
  const enter = useEnterFeedback();
  const submit = async (slip: Slip) => {
    await enter.mutateAsync({
      ...slip,
      impression: slip.impression ?? null,
      comment: slip.comment?.trim() || null,
      givenBy: slip.givenBy?.trim() || null,
    });
    notify('green', '纸质反馈已录入。');
  };
  const required = [{ required: true, message: '请填写' }];
  return (
    <FormModal<Slip>
      title="录入纸质反馈"
      open
      onClose={onClose}
      initial={{ ...period, givenOn: today() }}
      submit={submit}
    >
      <Form.Item name="communityId" label="社区" rules={required}>
        <CommunityPicker />
      </Form.Item>
      <Form.Item name="from" label="反馈的时间段：从" rules={required}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="to" label="到（含）" rules={required}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="givenOn" label="纸上的日期" rules={required}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="impression" label="总的印象">
        <Radio.Group options={Object.entries(impressionText).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="comment" label="社区说的话" extra="照纸上的写；不要写居民的姓名、电话和证件号。">
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
      <Form.Item name="givenBy" label="社区的岗位">
        <Input maxLength={60} placeholder="例如：居委会值班岗" />
      </Form.Item>
    </FormModal>
  );
}
