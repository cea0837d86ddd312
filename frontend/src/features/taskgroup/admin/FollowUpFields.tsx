import { Button, Form, Input } from 'antd';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { noPersonalNumbers } from '@/shared/ui/admin/noPersonalNumbers';

/** What is promised, with a person and a day. */
export function FollowUpFields() {
  return (
    <fieldset className="plain-fieldset">
      <legend className="group-subtitle">后续事项</legend>
      <Form.List name="followUps">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <div key={key} className="follow-up-row">
                <Form.Item name={[name, 'id']} hidden>
                  <Input />
                </Form.Item>
                <Form.Item
                  name={[name, 'what']}
                  label={`做什么（${index + 1}）`}
                  rules={[{ required: true, whitespace: true, message: '请填写' }, noPersonalNumbers]}
                >
                  <Input maxLength={500} />
                </Form.Item>
                <Form.Item name={[name, 'ownerMemberId']} label="负责人">
                  <MemberPicker allowClear />
                </Form.Item>
                <Form.Item
                  name={[name, 'dueOn']}
                  label="期限"
                  rules={[{ required: true, message: '请选期限' }]}
                >
                  <DayPicker allowClear={false} />
                </Form.Item>
                <Button onClick={() => remove(name)} aria-label={`去掉后续事项 ${index + 1}`}>
                  去掉
                </Button>
              </div>
            ))}
            <Button disabled={fields.length >= 50} onClick={() => add({})}>
              加一件后续事项
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
