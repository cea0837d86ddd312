import { Form, Input, InputNumber } from 'antd';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Activity, type ActivityShift, useSaveShift } from '../api';
import { type ShiftValues, shiftBody, shiftValues } from '../rules';

interface ShiftFormProps {
  activity: Activity;
  editing: ActivityShift | 'new' | undefined;
  onClose: () => void;
}

export function ShiftForm({ activity, editing, onClose }: ShiftFormProps) {
  const save = useSaveShift(activity.id);
  const shift = editing === 'new' ? undefined : editing;
  const submit = async (values: ShiftValues) => {
    await save.mutateAsync({ shift, body: shiftBody(values) });
    notify('green', shift ? '班次已修改。' : '已加一班。');
  };
  const required = (message: string) => [{ required: true, message }];
  return (
    <FormModal<ShiftValues>
      key={shift?.id ?? 'new'}
      title={shift ? '修改班次' : '加一班'}
      open={editing !== undefined}
      onClose={onClose}
      initial={shift ? shiftValues(shift) : { day: activity.startsOn, from: '09:00', to: '11:00', seats: 10 }}
      submit={submit}
    >
      {shift && shift.signedUp + shift.waiting > 0 && (
        <p className="muted">改时间或地点会告诉报了名的人；名额不能少于已报名的 {shift.signedUp} 人。</p>
      )}
      <Form.Item name="day" label="哪一天" rules={required('请选日期')}>
        <DayPicker allowClear={false} />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="from" label="开始" rules={required('请填时间')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="to" label="结束" extra="不晚于开始时，算到次日。" rules={required('请填时间')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="seats" label="名额" rules={required('请填名额')}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        <Form.Item name="place" label="地点" extra="与活动相同可以不填。">
          <Input maxLength={100} placeholder={activity.place ?? undefined} />
        </Form.Item>
      </div>
      <Form.Item name="note" label="备注">
        <Input maxLength={200} />
      </Form.Item>
    </FormModal>
  );
}
