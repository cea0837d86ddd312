import { Button } from 'antd';
import { dayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type FollowUp, useFollowUps, useReportFollowUp } from '../consultationApi';
import { followUpState } from '../groupRules';

/** What was promised to villagers and is not done yet. */
export function FollowUpsPanel({ taskGroupId }: { taskGroupId: string }) {
  const list = useFollowUps({ taskGroupId, open: true });
  const report = useReportFollowUp();
  const finish = (followUp: FollowUp) =>
    report.mutate(
      { followUp, done: true },
      { onSuccess: () => notify('green', '已记为办完；在那次协商里可以改回。') },
    );
  return (
    <section className="panel-gap" aria-labelledby="group-follow-ups">
      <h2 id="group-follow-ups" className="group-subtitle">
        答应群众、还没办完的
      </h2>
      <PagedTable<FollowUp>
        list={list}
        unit="件"
        columns={[
          { title: '后续事项', dataIndex: 'what' },
          { title: '负责人', key: 'owner', width: 120, render: (_, each) => each.ownerName ?? '—' },
          {
            title: '期限',
            key: 'due',
            width: 200,
            render: (_, each) => (
              <>
                {dayText(each.dueOn)}{' '}
                {followUpState(each, today()) === 'late' && <StateChip tone="red">已过期</StateChip>}
              </>
            ),
          },
          actionsColumn((each) => (
            <Button size="small" loading={report.isPending} onClick={() => finish(each)}>
              办完了
            </Button>
          )),
        ]}
        empty={
          <StateBox title="没有未办完的后续事项">协商中答应的事，在协商记录里写下负责人和期限。</StateBox>
        }
      />
    </section>
  );
}
