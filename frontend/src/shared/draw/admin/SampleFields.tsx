import { Form, InputNumber, Radio, Segmented } from 'antd';
import './draw.css';

interface SampleFieldsProps {
  /** The ways to part the frame, with what each is good for. */
  strata: { value: string; text: string; note: string }[];
  unit: string;
  /** What may be drawn: 条记录, 户 */
  each: string;
}

/** The part of a form that says how many are drawn: stratification, amount and minimum. */
export function SampleFields({ strata, unit, each }: SampleFieldsProps) {
  return (
    <>
      <Form.Item name="stratification" label="怎样分层">
        <Radio.Group className="stacked-choices">
          {strata.map(({ value, text, note }) => (
            <Radio key={value} value={value}>
              {text}
              <span className="muted"> {note}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="sampleKind" label="抽多少">
          <Segmented
            options={[
              { value: 'RATE', label: '每层按比例' },
              { value: 'NUMBER', label: `一共抽多少${unit}` },
            ]}
          />
        </Form.Item>
        <Amount unit={unit} />
      </div>
      <Form.Item
        name="minimum"
        label={`每层至少几${unit}`}
        extra={`层里没有这么多的全抽。至少 1 ${unit}，这样每${each}都有机会，结果才能代表全部。`}
        rules={[{ required: true, message: '请填 1 以上的整数' }]}
      >
        <InputNumber min={1} max={1000} precision={0} />
      </Form.Item>
    </>
  );
}

function Amount({ unit }: { unit: string }) {
  const rate = Form.useWatch('sampleKind') === 'RATE';
  return (
    <Form.Item
      name="sampleAmount"
      label={rate ? `百分之几（不足一${unit}的进一）` : `总${unit}数`}
      rules={[
        { required: true, message: '请填整数' },
        { type: 'number', max: rate ? 100 : 100_000, message: rate ? '最多 100' : '最多 100000' },
      ]}
    >
      <InputNumber min={1} precision={0} suffix={rate ? '%' : unit} style={{ width: 140 }} />
    </Form.Item>
  );
}
