import { Form, Input, Radio } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Need, type NeedOutcome, useCloseNeed } from '../needApi';
import { needOutcomeText } from '../needLabels';

const OUTCOMES: NeedOutcome[] = ['FULFILLED', 'NOT_MET', 'NOT_NEEDED'];

interface Closing {
  outcome: NeedOutcome;
  note?: string;
}

/** Ends an open need with its outcome, or a proposal with the reason why it is not taken up. */
export function CloseNeedForm({ need, onClose }: { need: Need; onClose: () => void }) {
  const close = useCloseNeed();
  const proposal = need.status === 'PROPOSED';
  const submit = async ({ outcome, note }: Closing) => {
    await close.mutateAsync({
      needId: need.id,
      body: { outcome: proposal ? 'DECLINED' : outcome, note: note?.trim() || null },
    });
    notify('green', proposal ? '已说明不采纳，提出的人会收到消息。' : '已结束，认领的人会收到消息。');
  };
  return (
    <FormModal<Closing>
      title={proposal ? `不采纳“${need.title}”` : `结束“${need.title}”`}
      open
      onClose={onClose}
      initial={{ outcome: 'FULFILLED' }}
      submit={submit}
      submitText={proposal ? '不采纳' : '结束'}
    >
      {(form) => (
        <>
          {!proposal && (
            <Form.Item name="outcome" label="结果">
              <Radio.Group
                options={OUTCOMES.map((value) => ({ value, label: needOutcomeText[value] }))}
                onChange={() => void form.validateFields(['note']).catch(() => undefined)}
              />
            </Form.Item>
          )}
          <Form.Item
            name="note"
            label="说明"
            extra="提出和认领的人会看到。办成的可以不写。"
            rules={[
              ({ getFieldValue }) => ({
                required: proposal || getFieldValue('outcome') !== 'FULFILLED',
                whitespace: true,
                message: '请写一句原因',
              }),
            ]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FormModal>
  );
}
