import { Form } from 'antd';
import { SampleFields } from '@/shared/draw/admin/SampleFields';
import { today } from '@/shared/lib/dates';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type BackCheck, useCreateBackCheck, type WriteBackCheck } from '../backCheckApi';
import { stratificationNote, stratificationText } from '../surveyLabels';

const STRATA = Object.entries(stratificationText).map(([value, text]) => ({
  value,
  text,
  note: stratificationNote[value as BackCheck['stratification']],
}));

interface BackCheckFormProps {
  surveyId: string;
  open: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function BackCheckForm({ surveyId, open, onClose, onCreated }: BackCheckFormProps) {
  const create = useCreateBackCheck(surveyId);
  return (
    <FormModal<WriteBackCheck, BackCheck>
      title="约定一次回访核实"
      open={open}
      onClose={onClose}
      width={640}
      initial={{
        cutoffOn: today(),
        stratification: 'VILLAGE',
        sampleKind: 'RATE',
        sampleAmount: 5,
        minimum: 1,
      }}
      submit={(body) => create.mutateAsync(body)}
      onSaved={({ id }) => onCreated(id)}
      submitText="公布规则和承诺码"
    >
      <Form.Item
        name="cutoffOn"
        label="截止日（含），今天或以后"
        extra="第二天起可以抽。总体是抽取时已完成、最后一次入户不晚于这一天的户。"
        rules={[{ required: true, message: '请选截止日' }]}
      >
        <DayPicker allowClear={false} />
      </Form.Item>
      <SampleFields strata={STRATA} unit="户" each="户" />
    </FormModal>
  );
}
