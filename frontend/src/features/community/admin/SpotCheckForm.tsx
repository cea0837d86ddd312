import { Button, Form, InputNumber, Radio, Segmented } from 'antd';
import { today } from '@/shared/lib/dates';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type SpotCheck, useCreateSpotCheck, type WriteSpotCheck } from '../spotCheckApi';
import { sampleKindText, stratificationNote, stratificationText } from '../spotCheckLabels';
import { periodChoices } from '../spotCheckRules';
import { SpotCheckPreview } from './SpotCheckPreview';
import './spotChecks.css';

const STRATA = Object.keys(stratificationText) as SpotCheck['stratification'][];
const KINDS = Object.entries(sampleKindText).map(([value, label]) => ({ value, label }));

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
          <Form.Item name="stratification" label="怎样分层">
            <Radio.Group className="stacked-choices">
              {STRATA.map((each) => (
                <Radio key={each} value={each}>
                  {stratificationText[each]}
                  <span className="muted"> {stratificationNote[each]}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          <div className="form-grid">
            <Form.Item name="sampleKind" label="抽多少">
              <Segmented options={KINDS} />
            </Form.Item>
            <Amount />
          </div>
          <Form.Item
            name="minimum"
            label="每层至少几条"
            extra="层里没有这么多的全抽。至少 1 条，这样每条记录都有机会，结果才能代表全部。"
            rules={[{ required: true, message: '请填 1 以上的整数' }]}
          >
            <InputNumber min={1} max={1000} precision={0} />
          </Form.Item>
          <SpotCheckPreview form={form} />
        </>
      )}
    </FormModal>
  );
}

function Amount() {
  const rate = Form.useWatch('sampleKind') === 'RATE';
  return (
    <Form.Item
      name="sampleAmount"
      label={rate ? '百分之几（不足一条的进一）' : '总条数'}
      rules={[
        { required: true, message: '请填整数' },
        { type: 'number', max: rate ? 100 : 100_000, message: rate ? '最多 100' : '最多 100000' },
      ]}
    >
      <InputNumber min={1} precision={0} suffix={rate ? '%' : '条'} style={{ width: 140 }} />
    </Form.Item>
  );
}
