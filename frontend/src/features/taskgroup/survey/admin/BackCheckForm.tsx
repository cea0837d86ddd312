import { Form, InputNumber, Radio, Segmented } from 'antd';
import { today } from '@/shared/lib/dates';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type BackCheck, useCreateBackCheck, type WriteBackCheck } from '../backCheckApi';
import { sampleKindText, stratificationNote, stratificationText } from '../surveyLabels';

const STRATA = Object.keys(stratificationText) as BackCheck['stratification'][];
const KINDS = Object.entries(sampleKindText).map(([value, label]) => ({ value, label }));

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
        label="每层至少几户"
        extra="层里没有这么多的全抽。至少 1 户，这样每户都有机会，结果才能代表全部。"
        rules={[{ required: true, message: '请填 1 以上的整数' }]}
      >
        <InputNumber min={1} max={1000} precision={0} />
      </Form.Item>
    </FormModal>
  );
}

function Amount() {
  const rate = Form.useWatch('sampleKind') === 'RATE';
  return (
    <Form.Item
      name="sampleAmount"
      label={rate ? '百分之几（不足一户的进一）' : '总户数'}
      rules={[
        { required: true, message: '请填整数' },
        { type: 'number', max: rate ? 100 : 100_000, message: rate ? '最多 100' : '最多 100000' },
      ]}
    >
      <InputNumber min={1} precision={0} suffix={rate ? '%' : '户'} style={{ width: 140 }} />
    </Form.Item>
  );
}
