import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type ParallelDecision, useWithdrawDecision } from '../adviceApi';

interface WithdrawModalProps {
  taskGroupId: string;
  decision: ParallelDecision;
  onClose: () => void;
}

export function WithdrawModal({ taskGroupId, decision, onClose }: WithdrawModalProps) {
  const withdraw = useWithdrawDecision(taskGroupId);
  return (
    <FormModal<{ reason: string }>
      title="撤回这条决定"
      open
      onClose={onClose}
      submitText="撤回"
      initial={{}}
      submit={async ({ reason }) => {
        await withdraw.mutateAsync({ decisionId: decision.id, reason: reason.trim() });
        notify('green', '已撤回，前置已恢复，计划已重新推算。');
      }}
    >
      <p className="muted form-note">
        撤回后这 {decision.dropped.length} 条前置重新有效，决定和撤回的理由都留在记录里。
      </p>
      <Form.Item
        name="reason"
        label="为什么撤回"
        rules={[{ required: true, whitespace: true, message: '请写理由' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormModal>
  );
}
