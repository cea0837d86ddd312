import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type ServiceRecord, useRequestCorrection } from '../api';

interface CorrectionModalProps {
  record: ServiceRecord | undefined;
  onClose: () => void;
}

export function CorrectionModal({ record, onClose }: CorrectionModalProps) {
  const correct = useRequestCorrection();
  const ask = async ({ reason }: { reason: string }) => {
    if (record) await correct.mutateAsync({ recordId: record.id, reason: reason.trim() });
    notify('green', '已请本人更正，原记录保留。');
  };
  return (
    <FormModal<{ reason: string }>
      title={record ? `请 ${record.memberName} 更正` : ''}
      open={Boolean(record)}
      onClose={onClose}
      initial={{ reason: '' }}
      submit={ask}
      submitText="发给本人"
    >
      <Form.Item
        name="reason"
        label="哪里需要更正"
        rules={[{ required: true, whitespace: true, message: '请写明原因' }]}
        extra="本人会看到这句话。更正是另记一条，原记录保留。"
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
