import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { TabRow } from '@/shared/ui/admin/TabRow';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type DutyProblem, useCloseDutyProblem, useDutyProblems } from '../dutyDayApi';
import { binClassText } from '../dutyDayLabels';
import { PostSelect } from './PeriodBar';

const TABS = [
  { key: 'OPEN', text: '没解决的' },
  { key: 'CLOSED', text: '已解决' },
] as const;

export default function DutyProblemsPage() {
  const [filters, setFilters] = useFilters(['status', 'post'] as const);
  const status = filters.status === 'CLOSED' ? 'CLOSED' : 'OPEN';
  const problems = useDutyProblems({ status, dutyPostId: filters.post });
  const [closing, setClosing] = useState<DutyProblem>();
  return (
    <Page title="值班问题" note="值班中记下的问题，一班一班交接下去，直到解决。">
      <div className="filters">
        <TabRow
          label="按状态看"
          tabs={TABS}
          chosen={status}
          onChoose={(key) => setFilters({ status: key === 'OPEN' ? undefined : key })}
        />
        <PostSelect />
      </div>
      <PagedTable<DutyProblem>
        list={problems}
        width={900}
        empty={
          <StateBox title={status === 'OPEN' ? '没有待解决的问题' : '还没有解决过的问题'}>
            值班的同志在手机上记问题，下一班会看到。
          </StateBox>
        }
        columns={[
          {
            title: '问题',
            key: 'what',
            render: (_, problem) => (
              <>
                {problem.binClass && <span className="muted">{binClassText[problem.binClass]}：</span>}
                {problem.description}
              </>
            ),
          },
          { title: '岗位', dataIndex: 'dutyPostName', width: 170 },
          {
            title: '记下',
            key: 'raised',
            width: 170,
            render: (_, { raisedBy, raisedOn }) => `${dayText(raisedOn)} ${raisedBy}`,
          },
          { title: '已过', key: 'age', width: 100, render: (_, problem) => <Age problem={problem} /> },
          status === 'OPEN'
            ? actionsColumn<DutyProblem>((problem) => (
                <Button size="small" onClick={() => setClosing(problem)}>
                  已解决
                </Button>
              ))
            : {
                title: '解决',
                key: 'closed',
                render: (_: unknown, { closedOn, closedBy, closingNote }: DutyProblem) =>
                  [closedOn && dayText(closedOn), closedBy, closingNote].filter(Boolean).join(' · '),
              },
        ]}
      />
      {closing && <CloseForm problem={closing} onClose={() => setClosing(undefined)} />}
    </Page>
  );
}

const LONG = 5;

function Age({ problem }: { problem: DutyProblem }) {
  const tone = problem.status === 'OPEN' && problem.dutiesPassed >= LONG ? 'amber' : 'plain';
  return <StateChip tone={tone}>{problem.dutiesPassed} 班</StateChip>;
}

function CloseForm({ problem, onClose }: { problem: DutyProblem; onClose: () => void }) {
  const close = useCloseDutyProblem();
  const submit = async ({ note }: { note?: string }) => {
    await close.mutateAsync({ problemId: problem.id, body: { dutyId: null, note: note?.trim() || null } });
    notify('green', '已记为解决，后面的班不再交接它。');
  };
  return (
    <FormModal<{ note?: string }>
      title="问题已解决"
      open
      onClose={onClose}
      initial={{}}
      submit={submit}
      submitText="记为解决"
    >
      <p style={{ marginBottom: 12 }}>{problem.description}</p>
      <Form.Item name="note" label="怎样解决的（可不填）">
        <Input.TextArea maxLength={300} rows={3} />
      </Form.Item>
    </FormModal>
  );
}
