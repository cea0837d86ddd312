import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import { WEEKDAY_NAMES } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { type Activity, type CreateShiftSeries, useCreateSeries } from '../api';
import { countText, MOST_SHIFTS, type SeriesSize, seriesSize } from '../rules';

interface SeriesFormProps {
  activity: Activity;
  open: boolean;
  onClose: () => void;
}

const required = (message: string) => [{ required: true, message }];

/** Days times windows, counted before anything is made. */
export function SeriesForm({ activity, open, onClose }: SeriesFormProps) {
  const create = useCreateSeries(activity.id);
  const submit = async (values: CreateShiftSeries) => {
    const { created, existing } = await create.mutateAsync({
      ...values,
      place: values.place?.trim() || null,
      note: values.note?.trim() || null,
    });
    const rest = existing > 0 ? `另有 ${countText(existing)} 班已经在，没有重复。` : '';
    notify('green', `已排 ${countText(created)} 班。${rest}`);
  };
  return (
    <FormModal<CreateShiftSeries>
      title="成批排班"
      open={open}
      onClose={onClose}
      initial={{
        from: activity.startsOn,
        to: activity.endsOn,
        weekdays: [],
        windows: [{ from: '08:00', to: '12:00' }],
        seats: 10,
      }}
      submit={submit}
      submitText="排班"
      width={600}
    >
      <div className="form-grid">
        <Form.Item name="from" label="从哪天" rules={required('请选日期')}>
          <DayPicker allowClear={false} />
        </Form.Item>
        <Form.Item name="to" label="到哪天" rules={required('请选日期')}>
          <DayPicker allowClear={false} />
        </Form.Item>
      </div>
      <Form.Item name="weekdays" label="星期几" extra="不选就是每天。">
        <Checkbox.Group
          options={Object.entries(WEEKDAY_NAMES).map(([value, label]) => ({ value: Number(value), label }))}
        />
      </Form.Item>
      <Windows />
      <div className="form-grid">
        <Form.Item name="seats" label="每班名额" rules={required('请填名额')}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        <Form.Item name="place" label="地点" extra="与活动相同可以不填。">
          <Input maxLength={100} placeholder={activity.place ?? undefined} />
        </Form.Item>
      </div>
      <Form.Item name="note" label="备注">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) => {
          const values = getFieldsValue(true) as Partial<CreateShiftSeries>;
          return <Size size={seriesSize(values)} windows={values.windows?.length ?? 0} />;
        }}
      </Form.Item>
    </FormModal>
  );
}

function Windows() {
  return (
    <Form.List name="windows">
      {(fields, { add, remove }) => (
        <fieldset className="plain-fieldset">
          <legend>每天的时段</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="series-window">
              <Form.Item name={[name, 'from']} rules={required('请填时间')}>
                <Input type="time" aria-label={`时段 ${name + 1} 开始`} />
              </Form.Item>
              <Form.Item name={[name, 'to']} rules={required('请填时间')}>
                <Input type="time" aria-label={`时段 ${name + 1} 结束`} />
              </Form.Item>
              <Button disabled={fields.length === 1} onClick={() => remove(name)}>
                去掉
              </Button>
            </div>
          ))}
          <Button onClick={() => add({ from: '14:00', to: '18:00' })} disabled={fields.length >= 24}>
            加一个时段
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Size({ size, windows }: { size: SeriesSize; windows: number }) {
  const tooMany = size.shifts > MOST_SHIFTS;
  return (
    <p className="series-size" role="status" data-tone={tooMany ? 'red' : undefined}>
      {countText(size.days)} 天 × {windows} 个时段 = <strong>{countText(size.shifts)} 班</strong>
      {tooMany && `，一次最多 ${countText(MOST_SHIFTS)} 班，请分几次排。`}
    </p>
  );
}
