import { Form, Input } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Loaded } from '@/shared/ui/Loaded';
import { type Advice, type SoftEdge, useDecideParallel } from '../adviceApi';
import { type PlannedTask, usePlanPreview } from '../planApi';
import { PlanEffectView } from './PlanEffectView';

interface DecideModalProps {
  taskGroupId: string;
  advice: Advice;
  edges: SoftEdge[];
  taskOf: ReadonlyMap<string, PlannedTask>;
  onClose: () => void;
}

interface Values {
  reason: string;
  evidence: string;
}

/** The effect on the dated plan first; what is decided, why and on what evidence stays on record. */
export function DecideModal({ taskGroupId, advice, edges, taskOf, onClose }: DecideModalProps) {
  const decide = useDecideParallel(taskGroupId);
  const preview = usePlanPreview(taskGroupId, { dropDependencyIds: advice.drop });
  const known = edges.flatMap(({ evidence }) => evidence ?? []);
  return (
    <FormModal<Values>
      title={`去掉 ${advice.drop.length} 条软前置，省 ${advice.savedDays} 天`}
      open
      width={780}
      onClose={onClose}
      submitText="决定并列办理"
      initial={{ evidence: [...new Set(known)].join('；').slice(0, 1000) }}
      submit={async ({ reason, evidence }) => {
        await decide.mutateAsync({
          dropDependencyIds: advice.drop,
          reason: reason.trim(),
          evidence: evidence.trim(),
        });
        notify('green', '决定已记下，计划已按并列办理重新推算。');
      }}
    >
      <div className="decide-effect">
        <Loaded query={preview} what="正在推算影响…">
          {(effect) => <PlanEffectView effect={effect} taskOf={taskOf} />}
        </Loaded>
      </div>
      <Form.Item
        name="reason"
        label="为什么这样定"
        rules={[{ required: true, whitespace: true, message: '请写理由' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} placeholder="例如 11月23日 组务会一致同意，分头同时报" />
      </Form.Item>
      <Form.Item
        name="evidence"
        label="凭什么可以不等（文件、条款或主管部门的答复）"
        rules={[{ required: true, whitespace: true, message: '请写依据' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormModal>
  );
}
