import { Form, Input, Select } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type RuleParameter, useSetRuleParameter } from '../api';
import { isYesOrNo, parameterText } from '../rules';

type Values = Schemas['SetRuleParameter'];

export function ParameterForm({ parameter, onClose }: { parameter: RuleParameter; onClose: () => void }) {
  const set = useSetRuleParameter();
  const yesOrNo = isYesOrNo(parameter);
  const submit = async (body: Values) => {
    await set.mutateAsync({ code: parameter.code, body });
    notify('green', '约定已保存。');
  };
  return (
    <FormModal<Values>
      title={parameter.name}
      open
      onClose={onClose}
      initial={{ value: parameter.value, validFrom: today(), source: '' }}
      submit={submit}
    >
      <p style={{ marginBottom: 16 }}>现在是“{parameterText(parameter)}”。以前的记录仍按当时的约定计算。</p>
      <div className="form-grid">
        <Form.Item
          name="value"
          label={yesOrNo || !parameter.unit ? '改为' : `改为（${parameter.unit}）`}
          rules={[{ required: true, message: '请填新值' }]}
        >
          {yesOrNo ? (
            <Select
              options={[
                { value: 'true', label: '是' },
                { value: 'false', label: '否' },
              ]}
            />
          ) : (
            <Input maxLength={60} />
          )}
        </Form.Item>
        <Form.Item name="validFrom" label="从哪天起" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
      </div>
      <Form.Item
        name="source"
        label="依据"
        rules={[{ required: true, message: '请写明依据' }]}
        extra="文件名称和文号，或哪次会议商定。"
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormModal>
  );
}
