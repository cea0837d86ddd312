import { Button, Form, Popconfirm } from 'antd';
import { useState } from 'react';
import { dayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useCreateAbsence, useDeleteAbsence, useMemberAbsences } from '../api';

interface Span {
  from: string;
  to: string;
}

/** Only from and to: the reason of an absence is nobody's business here. */
export function AbsencePanel({ memberId }: { memberId: string }) {
  const absences = useMemberAbsences(memberId);
  const create = useCreateAbsence(memberId);
  const remove = useDeleteAbsence(memberId);
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel" aria-label="请假">
      <div className="panel-head">
        <h2>请假与外出</h2>
        <Button onClick={() => setAdding(true)}>登记</Button>
      </div>
      <Loaded query={absences}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title="没有登记请假">登记的日子不会排到值班。只记起止，不记原因。</StateBox>
          ) : (
            <ul className="plain-rows">
              {items.map((absence) => (
                <li key={absence.id}>
                  <span>
                    {dayText(absence.from)} 至 {dayText(absence.to)}
                  </span>
                  <Popconfirm
                    title="撤销这次请假？"
                    description="已生成的值班表不会自动改动。"
                    onConfirm={() =>
                      remove.mutate(absence.id, { onSuccess: () => notify('green', '已撤销。') })
                    }
                  >
                    <Button size="small">撤销</Button>
                  </Popconfirm>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <FormModal<Span>
        title="登记请假"
        open={adding}
        onClose={() => setAdding(false)}
        initial={{ from: today(), to: today() }}
        submit={(span) => create.mutateAsync(span)}
      >
        <div className="form-grid">
          <Form.Item name="from" label="从" rules={[{ required: true, message: '请选起始日' }]}>
            <DayPicker allowClear={false} />
          </Form.Item>
          <Form.Item
            name="to"
            label="到（含）"
            dependencies={['from']}
            rules={[
              { required: true, message: '请选截止日' },
              ({ getFieldValue }) => ({
                validator: (_, to?: string) =>
                  to && to < String(getFieldValue('from'))
                    ? Promise.reject(new Error('截止日早于起始日'))
                    : Promise.resolve(),
              }),
            ]}
          >
            <DayPicker allowClear={false} />
          </Form.Item>
        </div>
      </FormModal>
    </section>
  );
}
