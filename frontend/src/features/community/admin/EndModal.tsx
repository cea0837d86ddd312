import { Form, Input } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { useEndRegistration } from '../api';

type EndRegistration = Schemas['EndCommunityRegistration'];

export interface Ending {
  id: string;
  memberName: string;
  communityName: string;
}

export function EndModal({ ending, onClose }: { ending: Ending | undefined; onClose: () => void }) {
  const end = useEndRegistration();
  const finish = async (body: EndRegistration) => {
    if (ending)
      await end.mutateAsync({ id: ending.id, body: { ...body, review: body.review?.trim() || null } });
    notify('green', '报到已结束，历史里可以查到。');
  };
  return (
    <FormModal<EndRegistration>
      title={ending ? `结束 ${ending.memberName} 在${ending.communityName}的报到` : ''}
      open={Boolean(ending)}
      onClose={onClose}
      initial={{ endedOn: today() }}
      submit={finish}
      submitText="结束报到"
    >
      <Form.Item
        name="endedOn"
        label="搬离日期"
        rules={[{ required: true, message: '请选日期' }]}
        extra="由党员本人或支部委员办理。结束之后可以到新的社区报到。"
      >
        <DayPicker allowClear={false} />
      </Form.Item>
      <Form.Item name="review" label="社区评价（可不填）">
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
