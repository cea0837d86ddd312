import { Form, Input } from 'antd';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';
import { type Difficulty, type DifficultyStepKind, useTakeDifficultyStep } from '../difficultyApi';
import { stepKindPrompt, stepKindText } from '../groupLabels';

interface StepFields {
  text: string;
  takenOn: string;
}

interface DifficultyStepFormProps {
  difficulty: Difficulty;
  /** Undefined while it is closed. */
  kind: DifficultyStepKind | undefined;
  onClose: () => void;
}

export function DifficultyStepForm({ difficulty, kind, onClose }: DifficultyStepFormProps) {
  const take = useTakeDifficultyStep(difficulty.taskGroupId, true);
  const submit = async ({ text, takenOn }: StepFields) => {
    if (!kind) return;
    await take.mutateAsync({ difficultyId: difficulty.id, body: { kind, text: text.trim(), takenOn } });
    notify('green', `“${stepKindText[kind]}”已记下。`);
  };
  const before =
    kind === 'ADJUSTMENT' ? difficulty.adjustedPlan : kind === 'ANALYSIS' ? difficulty.analysis : null;
  return (
    <FormModal<StepFields>
      key={kind ?? 'closed'}
      title={kind ? `${stepKindText[kind]}：${difficulty.title}` : ''}
      open={kind !== undefined}
      onClose={onClose}
      initial={{ text: before ?? '', takenOn: today() }}
      submit={submit}
      submitText="记下"
    >
      <Form.Item
        name="text"
        label={kind ? stepKindPrompt[kind] : ''}
        rules={[{ required: true, whitespace: true, message: '请写一句话' }, noPersonalNumbers]}
      >
        <Input.TextArea rows={6} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="takenOn" label="哪一天" rules={[{ required: true, message: '请选日期' }]}>
        <DayPicker allowClear={false} />
      </Form.Item>
    </FormModal>
  );
}
