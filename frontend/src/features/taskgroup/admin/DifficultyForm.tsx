import { Form, Input, Select } from 'antd';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';
import { useTasks } from '../api';
import { type Difficulty, useSaveDifficulty, type WriteDifficulty } from '../difficultyApi';

interface DifficultyFormProps {
  taskGroupId: string;
  difficulty: Difficulty | undefined;
  open: boolean;
  onClose: () => void;
}

export function DifficultyForm({ taskGroupId, difficulty, open, onClose }: DifficultyFormProps) {
  const save = useSaveDifficulty(taskGroupId);
  const tasks = useTasks(taskGroupId);
  const submit = async ({ title, description, ownerMemberId, dueOn, openedOn, taskIds }: WriteDifficulty) => {
    const body = {
      title: title.trim(),
      description: description?.trim() || null,
      ownerMemberId: ownerMemberId ?? null,
      dueOn: dueOn ?? null,
      openedOn: openedOn ?? null,
      taskIds: taskIds ?? [],
    };
    await save.mutateAsync({ difficulty, body });
    notify('green', difficulty ? '难点已修改。' : '难点已提出，组员都能看到。');
  };
  return (
    <FormModal<WriteDifficulty>
      key={difficulty?.id ?? 'new'}
      title={difficulty ? '修改难点' : '提出难点'}
      open={open}
      onClose={onClose}
      initial={difficulty ? { ...difficulty, taskIds: difficulty.tasks.map(({ id }) => id) } : {}}
      submit={submit}
    >
      <Form.Item
        name="title"
        label="一句话说清"
        rules={[{ required: true, whitespace: true, message: '请写一句话' }, noPersonalNumbers]}
      >
        <Input maxLength={100} placeholder="例如 主管部门调整，两个窗口都不受理" />
      </Form.Item>
      <Form.Item
        name="description"
        label="难在哪里"
        extra="不写任何人的姓名和号码。"
        rules={[noPersonalNumbers]}
      >
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
      <Form.Item name="ownerMemberId" label="负责人">
        <MemberPicker allowClear />
      </Form.Item>
      <Form.Item name="dueOn" label="期限">
        <DayPicker allowClear />
      </Form.Item>
      {!difficulty && (
        <Form.Item name="openedOn" label="哪一天提出" extra="不填就是今天。">
          <DayPicker allowClear />
        </Form.Item>
      )}
      <Form.Item name="taskIds" label="影响的环节">
        <Select
          mode="multiple"
          maxCount={20}
          placeholder="选择环节，可多选"
          optionFilterProp="label"
          loading={tasks.isPending}
          options={(tasks.data ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        />
      </Form.Item>
    </FormModal>
  );
}
