import { Form, Input } from 'antd';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Plan, useSaveBaseline } from '../planApi';

interface SaveBaselineModalProps {
  taskGroupId: string;
  plan: Plan;
  onClose: () => void;
}

export function SaveBaselineModal({ taskGroupId, plan, onClose }: SaveBaselineModalProps) {
  const save = useSaveBaseline(taskGroupId);
  const again = plan.baseline !== null;
  return (
    <FormModal<{ reason?: string }>
      title="把现在的计划保存为基准"
      open
      onClose={onClose}
      initial={{}}
      submit={async ({ reason }) => {
        await save.mutateAsync({ reason: reason?.trim() || null });
        notify('green', '基准已保存，以后的变化会与它对照。');
      }}
    >
      <p className="muted form-note">
        {plan.finish && `现在推算 ${dayText(plan.finish)} 全部完成。`}
        {again
          ? `以前的 ${plan.baseline?.number} 次基准会留着，图上改为与新的对照。`
          : '保存后，甘特图上每个环节下面会有一条基准线。'}
      </p>
      <Form.Item
        name="reason"
        label={again ? '为什么换基准' : '说明（可不填）'}
        rules={again ? [{ required: true, whitespace: true, message: '再次保存要写原因' }] : []}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
