import { Button, Form } from 'antd';
import { SampleFields } from '@/shared/draw/admin/SampleFields';
import { today } from '@/shared/lib/dates';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type SpotCheck, useCreateSpotCheck, type WriteSpotCheck } from '../spotCheckApi';
import { stratificationNote, stratificationText } from '../spotCheckLabels';
import { periodChoices } from '../spotCheckRules';
import { SpotCheckPreview } from './SpotCheckPreview';

const STRATA = Object.entries(stratificationText).map(([value, text]) => ({
  value,
  text,
  note: stratificationNote[value as SpotCheck['stratification']],
}));

interface SpotCheckFormProps {
  open: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function SpotCheckForm({ open, onClose, onCreated }: SpotCheckFormProps) {
  const create = useCreateSpotCheck();
  const choices = periodChoices(today());
  const month = choices[0];
  return (
    <FormModal<WriteSpotCheck, SpotCheck>
      title="约定一次抽查"
      open={open}
      onClose={onClose}
      width={680}
      initial={{
        from: month?.from,
        to: month?.to,
        stratification: 'COMMUNITY',
        sampleKind: 'RATE',
        sampleAmount: 10,
        minimum: 1,
      }}
      submit={(body) => create.mutateAsync(body)}
      onSaved={({ id }) => onCreated(id)}
      submitText="公布规则和承诺码"
    >
      {(form) => (
        <>
          <div className="form-grid">
            <Form.Item name="from" label="从" rules={[{ required: true, message: '请选起始日' }]}>
              <DayPicker allowClear={false} />
            </Form.Item>
            <Form.Item
              name="to"
              label="到（含），今天或以后"
              rules={[{ required: true, message: '请选截止日' }]}
            >
              <DayPicker allowClear={false} />
            </Form.Item>
          </div>
          <div className="form-choices">
            {choices.map(({ text, from, to }) => (
              <Button key={text} size="small" onClick={() => form.setFieldsValue({ from, to })}>
                {text}
              </Button>
            ))}
          </div>
          <SampleFields strata={STRATA} unit="条" each="条记录" />
          <SpotCheckPreview form={form} />
        </>
      )}
    </FormModal>
  );
}
