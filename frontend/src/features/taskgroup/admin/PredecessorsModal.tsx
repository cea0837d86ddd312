import { Button, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { showViolations } from '@/shared/ui/admin/FormModal';
import { type Task, useCreateDependency, useDeleteDependency, useDependencies } from '../api';
import { dependencyText } from '../labels';
import type { PlannedDependency } from '../planApi';

type Values = Pick<Schemas['WriteDependency'], 'predecessorId' | 'kind' | 'lagDays' | 'evidence'>;
type Named = Pick<Task, 'id' | 'code' | 'name'>;

interface PredecessorsModalProps {
  taskGroupId: string;
  task: Named;
  tasks: Named[];
  /** What this task waits for, as the plan knows it; the evidence of thousands comes a moment later. */
  dependencies: PlannedDependency[];
  onClose: () => void;
}

export function PredecessorsModal({
  taskGroupId,
  task,
  tasks,
  dependencies,
  onClose,
}: PredecessorsModalProps) {
  const all = useDependencies(taskGroupId);
  const evidenceOf = new Map(all.data?.map((edge) => [edge.id, edge.evidence]));
  const create = useCreateDependency(taskGroupId);
  const remove = useDeleteDependency(taskGroupId);
  const [form] = Form.useForm<Values>();
  const taken = new Set([task.id, ...dependencies.map((edge) => edge.predecessorId)]);
  const taskOf = new Map(tasks.map((each) => [each.id, each]));

  const add = (values: Values) =>
    create.mutate(
      {
        ...values,
        successorId: task.id,
        lagDays: values.lagDays ?? 0,
        evidence: values.evidence?.trim() || null,
      },
      {
        onSuccess: () => {
          form.resetFields();
          notify('green', '前置已加上，工期已重新计算。');
        },
        onError: (error) => showViolations(form, error),
      },
    );

  return (
    <Modal open title={`${task.code} ${task.name} 的前置`} onCancel={onClose} footer={null} width={620}>
      {dependencies.length === 0 ? (
        <p className="muted">没有前置，随时可以开始。</p>
      ) : (
        <ul className="plain-rows" style={{ margin: '0 -20px 16px' }}>
          {dependencies.map((edge) => (
            <li key={edge.id}>
              <span>
                {taskOf.get(edge.predecessorId)?.code} {taskOf.get(edge.predecessorId)?.name} ·{' '}
                {dependencyText[edge.kind]}
                {edge.lagDays > 0 && ` · 办结后再等 ${edge.lagDays} 个工作日`}
                {evidenceOf.get(edge.id) && <span className="muted"> · {evidenceOf.get(edge.id)}</span>}
              </span>
              <Button
                size="small"
                onClick={() =>
                  remove.mutate(edge.id, { onSuccess: () => notify('green', '前置已去掉，工期已重新计算。') })
                }
              >
                去掉
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'HARD', lagDays: 0 }}
        onFinish={add}
      >
        <Form.Item
          name="predecessorId"
          label="要等哪个环节"
          rules={[{ required: true, message: '请选环节' }]}
        >
          <Select
            showSearch
            placeholder="选择环节"
            optionFilterProp="label"
            options={tasks
              .filter(({ id }) => !taken.has(id))
              .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          />
        </Form.Item>
        <Form.Item name="kind" label="必须等吗">
          <Radio.Group
            options={[
              { value: 'HARD', label: '硬前置：规定必须等' },
              { value: 'SOFT', label: '软前置：习惯上等' },
            ]}
          />
        </Form.Item>
        <Form.Item name="lagDays" label="办结之后还要等几个工作日">
          <InputNumber min={0} max={3650} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="evidence" label="依据">
          <Input maxLength={500} placeholder="例如 需立项批复文号" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          加上这个前置
        </Button>
      </Form>
    </Modal>
  );
}
