import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { fullDayText, WEEKDAY_NAMES } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Loaded } from '@/shared/ui/Loaded';
import { type DutyAvailability, useDutyAvailability, useSetDutyAvailability } from '../api';

type Values = Omit<DutyAvailability, 'version'>;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: WEEKDAY_NAMES[value] }));

function weekdaysText(days: number[]): string {
  return days.map((day) => WEEKDAY_NAMES[day]).join('、') || '无';
}

export function AvailabilityPanel({ memberId }: { memberId: string }) {
  const availability = useDutyAvailability(memberId);
  const set = useSetDutyAvailability(memberId);
  const [editing, setEditing] = useState(false);
  const submit = async (version: number, values: Values) => {
    await set.mutateAsync({ version, body: values });
    notify('green', '已保存，下次生成值班表时生效。');
  };
  return (
    <section className="panel" aria-label="可排班时间">
      <div className="panel-head">
        <h2>可排班时间</h2>
        <Button onClick={() => setEditing(true)} disabled={!availability.data}>
          修改
        </Button>
      </div>
      <Loaded query={availability}>
        {(data) => (
          <>
            <dl className="facts panel-pad">
              <dt>起止</dt>
              <dd>
                {data.availableFrom || data.availableTo
                  ? `${fullDayText(data.availableFrom)} 至 ${fullDayText(data.availableTo)}`
                  : '不限'}
              </dd>
              <dt>免排至</dt>
              <dd>{data.exemptUntil ? `${fullDayText(data.exemptUntil)}（含）` : '不免排'}</dd>
              <dt>不排星期</dt>
              <dd>{weekdaysText(data.blockedWeekdays)}</dd>
              <dt>尽量不排</dt>
              <dd>{weekdaysText(data.dislikedWeekdays)}</dd>
            </dl>
            <FormModal<Values>
              title="可排班时间"
              open={editing}
              onClose={() => setEditing(false)}
              initial={data}
              submit={(values) => submit(data.version, values)}
            >
              <div className="form-grid">
                <Form.Item name="availableFrom" label="从哪天起可排">
                  <DayPicker placeholder="不限" />
                </Form.Item>
                <Form.Item name="availableTo" label="到哪天止可排">
                  <DayPicker placeholder="不限" />
                </Form.Item>
              </div>
              <Form.Item name="exemptUntil" label="免排至（含）" extra="只记到哪天，不记原因。">
                <DayPicker placeholder="不免排" />
              </Form.Item>
              <Form.Item name="blockedWeekdays" label="每周不排" extra="这几天一定不排。">
                <Checkbox.Group options={WEEKDAYS} />
              </Form.Item>
              <Form.Item name="dislikedWeekdays" label="尽量不排" extra="能避开就避开，不影响班数是否公平。">
                <Checkbox.Group options={WEEKDAYS} />
              </Form.Item>
            </FormModal>
          </>
        )}
      </Loaded>
    </section>
  );
}
