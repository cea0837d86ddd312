import { Form } from 'antd';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Plan, useSetPlanStart } from '../planApi';

interface PlanStartModalProps {
  taskGroupId: string;
  plan: Plan;
  onClose: () => void;
}

export function PlanStartModal({ taskGroupId, plan, onClose }: PlanStartModalProps) {
  const save = useSetPlanStart(taskGroupId);
  return (
    <FormModal<{ startsOn: string | null }>
      title="开工日期"
      open
      onClose={onClose}
      initial={{ startsOn: plan.startsOn }}
      submit={async ({ startsOn }) => {
        await save.mutateAsync({ version: plan.version, startsOn: startsOn ?? null });
        notify('green', '开工日期已保存，计划已重新推算。');
      }}
    >
      <p className="muted form-note">没有前置的环节从这一天开始排；已经开始和办结的环节按实际日期。</p>
      <Form.Item name="startsOn" label="哪一天开工">
        <DayPicker allowClear />
      </Form.Item>
    </FormModal>
  );
}
