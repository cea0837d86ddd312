import { Form, Input, InputNumber } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { type Task, useSaveTask } from '../api';

type WriteTask = Schemas['WriteTask'];

type EditedTask = Pick<Task, 'id' | 'version'> & WriteTask;

const DAYS = { min: 0, max: 3650, precision: 0, style: { width: '100%' } };

interface TaskFormProps {
  taskGroupId: string;
  task?: EditedTask;
  open: boolean;
  onClose: () => void;
}

export function TaskForm({ taskGroupId, task, open, onClose }: TaskFormProps) {
  const save = useSaveTask(taskGroupId);
  const submit = async (values: WriteTask) => {
    const body = {
      ...values,
      ownerMemberId: values.ownerMemberId ?? null,
      lowDays: values.lowDays ?? null,
      highDays: values.highDays ?? null,
      startNotBefore: values.startNotBefore ?? null,
    };
    await save.mutateAsync({ task, body });
    notify('green', '环节已保存。');
  };
  return (
    <FormModal<WriteTask>
      title={task ? `修改环节 ${task.code}` : '新增环节'}
      open={open}
      onClose={onClose}
      initial={task ?? {}}
      submit={submit}
    >
      <div className="form-grid task-names">
        <Form.Item
          name="code"
          label="编号"
          rules={[
            { required: true, message: '请填编号' },
            { pattern: /^[A-Za-z0-9._-]{1,20}$/, message: '字母、数字、点和横线，最多 20 个' },
          ]}
        >
          <Input maxLength={20} placeholder="例如 A1" />
        </Form.Item>
        <Form.Item name="name" label="环节名称" rules={[{ required: true, message: '请填名称' }]}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="ownerMemberId" label="负责人">
        <MemberPicker allowClear />
      </Form.Item>
      <div className="form-grid">
        <Form.Item
          name="durationDays"
          label="最可能的工期（工作日）"
          rules={[{ required: true, message: '请填工期' }]}
        >
          <InputNumber {...DAYS} />
        </Form.Item>
        <Form.Item name="startNotBefore" label="不早于这一天开始">
          <DayPicker allowClear placeholder="跟着前置走" />
        </Form.Item>
        <Form.Item name="lowDays" label="顺利时的工期（可不填）">
          <InputNumber {...DAYS} />
        </Form.Item>
        <Form.Item name="highDays" label="不顺时的工期（可不填）">
          <InputNumber {...DAYS} />
        </Form.Item>
      </div>
    </FormModal>
  );
}
