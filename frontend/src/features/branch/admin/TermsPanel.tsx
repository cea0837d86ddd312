import { Button, Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { daysBetween, fullDayText, today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type OfficeTerm, useCreateOfficeTerm, useEndOfficeTerm, useOfficeTerms } from '../api';
import { officeText } from '../labels';

type CreateTerm = Schemas['CreateOfficeTerm'];

const WARN_DAYS = 183;

function dueChip(term: OfficeTerm) {
  if (term.endedOn) return <StateChip tone="plain">{fullDayText(term.endedOn)}结束</StateChip>;
  const left = daysBetween(today(), term.dueOn);
  if (left < 0) return <StateChip tone="red">已届满</StateChip>;
  if (left <= WARN_DAYS) return <StateChip tone="amber">还有 {left} 天届满</StateChip>;
  return <StateChip tone="green">任职中</StateChip>;
}

export function TermsPanel() {
  const [filters, setFilters] = useFilters(['past'] as const);
  const terms = useOfficeTerms(filters.past !== '1');
  const create = useCreateOfficeTerm();
  const end = useEndOfficeTerm();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<OfficeTerm>();

  const add = async (body: CreateTerm) => {
    await create.mutateAsync({ ...body, dueOn: body.dueOn ?? null });
    notify('green', '任职已登记。');
  };
  const finish = async ({ endedOn }: { endedOn: string }) => {
    if (ending) await end.mutateAsync({ termId: ending.id, endedOn });
    notify('green', '任职已结束。');
  };

  return (
    <section className="panel" aria-labelledby="terms">
      <div className="panel-head">
        <h2 id="terms">任职</h2>
        <span style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
          <Checkbox
            checked={filters.past === '1'}
            onChange={(event) => setFilters({ past: event.target.checked ? '1' : undefined })}
          >
            含已结束的
          </Checkbox>
          <Button onClick={() => setAdding(true)}>登记任职</Button>
        </span>
      </div>
      <Loaded query={terms}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title="还没有登记任职">登记书记、副书记和委员的任期，届满前半年会提醒。</StateBox>
          ) : (
            <SimpleTable<OfficeTerm>
              rows={items}
              columns={[
                { title: '职务', key: 'office', render: (_, term) => officeText[term.office] },
                { title: '姓名', dataIndex: 'memberName' },
                { title: '任职起', dataIndex: 'startedOn', render: fullDayText },
                { title: '届满', dataIndex: 'dueOn', render: fullDayText },
                { title: '状态', key: 'state', render: (_, term) => dueChip(term) },
                actionsColumn((term) =>
                  term.endedOn ? null : (
                    <Button size="small" onClick={() => setEnding(term)}>
                      结束任职
                    </Button>
                  ),
                ),
              ]}
            />
          )
        }
      </Loaded>
      <FormModal<CreateTerm>
        title="登记任职"
        open={adding}
        onClose={() => setAdding(false)}
        initial={{ startedOn: today() }}
        submit={add}
      >
        <Form.Item name="memberId" label="党员" rules={[{ required: true, message: '请选党员' }]}>
          <MemberPicker />
        </Form.Item>
        <Form.Item name="office" label="职务" rules={[{ required: true, message: '请选职务' }]}>
          <Select options={Object.entries(officeText).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <div className="form-grid">
          <Form.Item name="startedOn" label="任职起" rules={[{ required: true, message: '请选日期' }]}>
            <DayPicker allowClear={false} />
          </Form.Item>
          <Form.Item name="dueOn" label="届满" extra="不填按约定的任期计算。">
            <DayPicker placeholder="按约定" />
          </Form.Item>
        </div>
      </FormModal>
      <FormModal<{ endedOn: string }>
        title={ending ? `结束 ${ending.memberName} 的${officeText[ending.office]}任职` : ''}
        open={Boolean(ending)}
        onClose={() => setEnding(undefined)}
        initial={{ endedOn: today() }}
        submit={finish}
        submitText="结束任职"
      >
        <Form.Item name="endedOn" label="结束日期" rules={[{ required: true, message: '请选日期' }]}>
          <DayPicker allowClear={false} />
        </Form.Item>
      </FormModal>
    </section>
  );
}
