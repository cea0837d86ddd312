import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type ServiceRecord, useRequestCorrection, useWithdrawConfirmation } from '../api';

const CORRECTION = {
  title: (name: string) => `请 ${name} 更正`,
  label: '哪里需要更正',
  extra: '本人会看到这句话。更正是另记一条，原记录保留。',
  submitText: '发给本人',
  done: '已请本人更正，原记录保留。',
};

const WITHDRAWAL = {
  title: (name: string) => `撤销对 ${name} 这条记录的确认`,
  label: '为什么撤销',
  extra: '记录回到“待确认”，本人会看到这句话；谁在何时撤销，留痕里查得到。',
  submitText: '撤销确认',
  done: '已撤销，记录回到待确认。',
};

interface ReasonModalProps {
  record: ServiceRecord | undefined;
  onClose: () => void;
}

/** What the branch does with a record only by telling the member why: before it confirmed, ask; afterwards, take it back. */
export function ReasonModal({ record, onClose }: ReasonModalProps) {
  const correct = useRequestCorrection();
  const withdraw = useWithdrawConfirmation();
  const [words, change] =
    record?.status === 'CONFIRMED' ? ([WITHDRAWAL, withdraw] as const) : ([CORRECTION, correct] as const);
  const send = async ({ reason }: { reason: string }) => {
    if (record) await change.mutateAsync({ recordId: record.id, reason: reason.trim() });
    notify('green', words.done);
  };
  return (
    <FormModal<{ reason: string }>
      title={record ? words.title(record.memberName) : ''}
      open={Boolean(record)}
      onClose={onClose}
      initial={{ reason: '' }}
      submit={send}
      submitText={words.submitText}
    >
      <Form.Item
        name="reason"
        label={words.label}
        rules={[{ required: true, whitespace: true, message: '请写明原因' }]}
        extra={words.extra}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
