import { Form, Input, InputNumber, Select } from 'antd';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';
import { type Consultation, useSaveConsultation } from '../consultationApi';
import { useDifficulties } from '../difficultyApi';
import { type ConsultationFields, minutesBody } from '../groupRules';
import { FollowUpFields } from './FollowUpFields';

interface ConsultationFormProps {
  taskGroupId: string;
  consultation: Consultation | undefined;
  open: boolean;
  onClose: () => void;
}

const WANTED = { required: true, whitespace: true, message: '请填写' };

export function ConsultationForm({ taskGroupId, consultation, open, onClose }: ConsultationFormProps) {
  const save = useSaveConsultation(taskGroupId);
  const difficulties = useDifficulties(taskGroupId);
  const submit = async (fields: ConsultationFields) => {
    await save.mutateAsync({ consultation, body: minutesBody(fields) });
    notify('green', consultation ? '协商记录已更正。' : '协商记录已保存。');
  };
  return (
    <FormModal<ConsultationFields>
      key={consultation?.id ?? 'new'}
      title={consultation ? '更正协商记录' : '记一次协商'}
      open={open}
      onClose={onClose}
      initial={consultation ?? { heldOn: today() }}
      submit={submit}
      width={680}
    >
      <div className="form-row">
        <Form.Item name="heldOn" label="哪一天" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
        <Form.Item name="place" label="在哪里" rules={[WANTED, noPersonalNumbers]}>
          <Input maxLength={100} placeholder="例如 村委会会议室" />
        </Form.Item>
        <Form.Item name="peoplePresent" label="到场人数" rules={[{ required: true, message: '请填人数' }]}>
          <InputNumber min={1} max={10_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="topics" label="议题" rules={[WANTED, noPersonalNumbers]}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item
        name="said"
        label="群众说了什么"
        extra="写意见，不写是谁说的；不写姓名、身份证号和电话。"
        rules={[WANTED, noPersonalNumbers]}
      >
        <Input.TextArea rows={5} maxLength={4000} />
      </Form.Item>
      <Form.Item name="agreements" label="达成的一致（可不填）" rules={[noPersonalNumbers]}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="difficultyId" label="关于哪个难点（可不选）">
        <Select
          allowClear
          placeholder="选择难点"
          options={difficulties.rows.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Form.Item>
      <FollowUpFields />
    </FormModal>
  );
}
