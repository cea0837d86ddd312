import { Form, Input, InputNumber, Select } from 'antd';
import { addDays, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { useTaskGroups } from '../../api';
import { type Survey, useSaveSurvey, type WriteSurvey } from '../surveyApi';

interface SurveyFormProps {
  survey?: Survey;
  taskGroupId?: string;
  open: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function SurveyForm({ survey, taskGroupId, open, onClose, onCreated }: SurveyFormProps) {
  const save = useSaveSurvey();
  const groups = useTaskGroups();
  const group = taskGroupId ?? (groups.data?.length === 1 ? groups.data[0]?.id : undefined);
  const submit = async (values: WriteSurvey) => {
    const saved = await save.mutateAsync({ survey, body: { ...values, name: values.name.trim() } });
    notify('green', '摸排已保存。');
    return saved;
  };
  return (
    <FormModal<WriteSurvey, Survey>
      key={survey?.id ?? 'new'}
      title={survey ? `修改 ${survey.name}` : '新建摸排'}
      open={open}
      onClose={onClose}
      initial={
        survey ?? { taskGroupId: group, from: today(), to: addDays(today(), 60), thresholdPercent: 90 }
      }
      submit={submit}
      onSaved={({ id }) => {
        if (!survey) onCreated(id);
      }}
    >
      <Form.Item name="taskGroupId" label="工作组" rules={[{ required: true, message: '请选工作组' }]}>
        <Select
          placeholder="选择工作组"
          disabled={survey !== undefined}
          options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填名称' }]}>
        <Input maxLength={100} placeholder="例如 西片十村入户摸排" />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="from" label="从" rules={[{ required: true, message: '请选起始日' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
        <Form.Item name="to" label="到（含）" rules={[{ required: true, message: '请选截止日' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
      </div>
      <Form.Item
        name="thresholdPercent"
        label="目标线：完成户数占全部户数"
        rules={[{ required: true, message: '请填 1 到 100' }]}
      >
        <InputNumber min={1} max={100} precision={0} suffix="%" style={{ width: 140 }} />
      </Form.Item>
    </FormModal>
  );
}
