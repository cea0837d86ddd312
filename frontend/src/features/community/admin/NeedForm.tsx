import { Form, Input, InputNumber, Select } from 'antd';
import { notify } from '@/shared/notices';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Need, useSaveNeed } from '../needApi';
import { AGREED_SKILLS, needKindText } from '../needLabels';
import { type NeedFields, needBody, needFields, windowsFault } from '../needRules';
import { WindowsField } from '../WindowsField';
import { CommunityPicker } from './CommunityPicker';

const MOST_SEATS = 200;
const MOST_SKILLS = 10;
const LONGEST_SKILL = 20;

interface NeedFormProps {
  need?: Need;
  onClose: () => void;
  onSaved?: (need: Need) => void;
}

/** To post a need, or to change one; seats never fall below those who claimed. */
export function NeedForm({ need, onClose, onSaved }: NeedFormProps) {
  const save = useSaveNeed();
  const submit = async (fields: NeedFields) => {
    const saved = await save.mutateAsync({ need, body: needBody(fields) });
    notify('green', need ? '已保存；时间地点有变化的，已告诉认领的人。' : '已发布，大家可以认领了。');
    return saved;
  };
  return (
    <FormModal<NeedFields, Need>
      title={need ? `修改“${need.title}”` : '发布需求'}
      open
      onClose={onClose}
      onSaved={onSaved}
      initial={need ? needFields(need) : { kind: 'DEMAND', seats: 1, windows: [], skills: [] }}
      submit={submit}
      submitText={need ? '保存' : '发布'}
      width={680}
    >
      {(form) => (
        <>
          <div className="need-form-row">
            <Form.Item name="kind" label="类型">
              <Select options={Object.entries(needKindText).map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item
              name="communityId"
              label="社区"
              rules={[{ required: true, message: '请选择社区' }]}
              className="wide"
            >
              <CommunityPicker />
            </Form.Item>
            <Form.Item noStyle shouldUpdate={(a, b) => a.kind !== b.kind}>
              {() =>
                form.getFieldValue('kind') !== 'WISH' && (
                  <Form.Item
                    name="seats"
                    label="人数"
                    rules={[{ required: true, message: '请填人数' }]}
                    extra={need && need.claimed > 0 ? `已有 ${need.claimed} 人认领` : undefined}
                  >
                    <InputNumber min={Math.max(1, need?.claimed ?? 1)} max={MOST_SEATS} precision={0} />
                  </Form.Item>
                )
              }
            </Form.Item>
          </div>
          <Form.Item
            name="title"
            label="标题"
            rules={[{ required: true, whitespace: true, message: '请填标题' }]}
          >
            <Input maxLength={60} placeholder="例如：周末桶前值守" />
          </Form.Item>
          <Form.Item name="description" label="说明（可不填）">
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <Form.Item
            name="windows"
            rules={[
              {
                validator: (_, rows: NeedFields['windows']) => {
                  const fault = windowsFault(rows);
                  return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
                },
              },
            ]}
          >
            <WindowsField />
          </Form.Item>
          <Form.Item name="place" label="地点（可不填）">
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="skills"
            label="用得上的特长（可不填）"
            extra="可以自己写；填了同样特长的党员会先看到。"
            rules={[
              {
                validator: (_, words: string[] = []) =>
                  words.some((word) => word.length > LONGEST_SKILL)
                    ? Promise.reject(new Error(`每个词最多 ${LONGEST_SKILL} 个字`))
                    : Promise.resolve(),
              },
            ]}
          >
            <Select
              mode="tags"
              maxCount={MOST_SKILLS}
              tokenSeparators={[',', '，', '、']}
              options={AGREED_SKILLS.map((word) => ({ value: word, label: word }))}
            />
          </Form.Item>
          <Form.Item name="contact" label="联系方式（可不填）" extra="只有委员和已认领的人看得到。">
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
    </FormModal>
  );
}
