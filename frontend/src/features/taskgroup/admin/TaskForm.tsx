import { Form, Input, InputNumber, Select } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { type Task, useSaveTask } from '../api';
import { taskStatusText } from '../labels';

type WriteTask = Schemas['WriteTask'];

interface TaskFormProps {
  taskGroupId: string;
  task?: Task;
  open: boolean;
  onClose: () => void;
}

export function TaskForm({ taskGroupId, task, open, onClose }: TaskFormProps) {
  const save = useSaveTask(taskGroupId);
  const submit = async (values: WriteTask) => {
    await save.mutateAsync({ task, body: { ...values, ownerMemberId: values.ownerMemberId ?? null } });
    notify('green', '环节已保存。');
  };
  return (
    <FormModal<WriteTask>
      title={task ? `修改环节 ${task.code}` : '新增环节'}
      open={open}
      onClose={onClose}
      initial={task ?? { status: 'NOT_STARTED' }}
      submit={submit}
    >
      <div className="form-grid">
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
        <Form.Item
          name="durationDays"
          label="工期（工作日）"
          rules={[{ required: true, message: '请填工期' }]}
        >
          <InputNumber min={0} max={3650} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="name" label="环节名称" rules={[{ required: true, message: '请填名称' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="ownerMemberId" label="负责人">
          <MemberPicker allowClear />
        </Form.Item>
        <Form.Item name="status" label="进展">
          <Select options={Object.entries(taskStatusText).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      </div>
    </FormModal>
  );
}
