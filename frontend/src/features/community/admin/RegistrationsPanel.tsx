import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { fullDayText, today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Registration, useCommunities, useEndRegistration, useRegister, useRegistrations } from '../api';

type WriteRegistration = Schemas['WriteCommunityRegistration'];
type EndRegistration = Schemas['EndCommunityRegistration'];

export function RegistrationsPanel() {
  const registrations = useRegistrations();
  const communities = useCommunities();
  const register = useRegister();
  const end = useEndRegistration();
  const [newId, setNewId] = useState<string>();
  const [ending, setEnding] = useState<Registration>();

  const add = async (body: WriteRegistration) => {
    await register.mutateAsync({ id: newId, body: { ...body, receiptNo: body.receiptNo?.trim() || null } });
    notify('green', '报到已登记。');
  };
  const finish = async (body: EndRegistration) => {
    if (ending)
      await end.mutateAsync({ id: ending.id, body: { ...body, review: body.review?.trim() || null } });
    notify('green', '报到已结束。');
  };

  return (
    <section className="panel" aria-labelledby="registrations">
      <div className="panel-head">
        <h2 id="registrations">报到名单</h2>
        <Button onClick={() => setNewId(uuid7())}>代为登记</Button>
      </div>
      <Loaded query={registrations}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title="还没有人报到">党员在手机上报到后会出现在这里，也可以由支部代为登记。</StateBox>
          ) : (
            <SimpleTable<Registration>
              rows={items}
              width={760}
              columns={[
                { title: '党员', dataIndex: 'memberName' },
                { title: '社区', dataIndex: 'communityName' },
                { title: '报到日期', dataIndex: 'registeredOn', render: fullDayText },
                { title: '回执号', dataIndex: 'receiptNo', render: (text: string | null) => text ?? '—' },
                {
                  title: '状态',
                  key: 'state',
                  render: (_, each) =>
                    each.endedOn ? (
                      <StateChip tone="plain">{fullDayText(each.endedOn)}结束</StateChip>
                    ) : (
                      <StateChip tone="green">已报到</StateChip>
                    ),
                },
                actionsColumn((each) =>
                  each.endedOn ? null : (
                    <Button size="small" onClick={() => setEnding(each)}>
                      结束
                    </Button>
                  ),
                ),
              ]}
            />
          )
        }
      </Loaded>
      <FormModal<WriteRegistration>
        title="代为登记报到"
        open={newId !== undefined}
        onClose={() => setNewId(undefined)}
        initial={{ registeredOn: today() }}
        submit={add}
      >
        <Form.Item name="memberId" label="党员" rules={[{ required: true, message: '请选党员' }]}>
          <MemberPicker />
        </Form.Item>
        <Form.Item name="communityId" label="社区" rules={[{ required: true, message: '请选社区' }]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={(communities.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <div className="form-grid">
          <Form.Item name="registeredOn" label="报到日期" rules={[{ required: true, message: '请选日期' }]}>
            <DayPicker allowClear={false} />
          </Form.Item>
          <Form.Item name="receiptNo" label="回执号">
            <Input maxLength={60} />
          </Form.Item>
        </div>
      </FormModal>
      <FormModal<EndRegistration>
        title={ending ? `结束 ${ending.memberName} 在${ending.communityName}的报到` : ''}
        open={Boolean(ending)}
        onClose={() => setEnding(undefined)}
        initial={{ endedOn: today() }}
        submit={finish}
        submitText="结束报到"
      >
        <Form.Item name="endedOn" label="结束日期" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
        <Form.Item name="review" label="社区评价（可不填）">
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormModal>
    </section>
  );
}
