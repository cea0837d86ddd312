import { Modal, Table } from 'antd';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { Loaded } from '@/shared/ui/Loaded';
import { type PublicationPreview, type Roster, usePublicationPreview, usePublishRoster } from '../api';

const PAGE = 200;

/** What publishing would mean for each person, and what forbids it, before it happens. */
export function PublishModal({ roster, onClose }: { roster: Roster; onClose: () => void }) {
  const preview = usePublicationPreview(roster.id, true);
  const publish = usePublishRoster();
  const confirm = () =>
    publish.mutate(roster.id, {
      onSuccess: () => {
        notify('green', '值班表已发布，党员可以在手机上看到。');
        onClose();
      },
    });
  return (
    <Modal
      open
      title="发布前核对"
      width={680}
      okText="发布"
      cancelText="先不发布"
      okButtonProps={{ disabled: !preview.data?.publishable }}
      confirmLoading={publish.isPending}
      onCancel={onClose}
      onOk={confirm}
    >
      <Loaded query={preview}>{(data) => <Preview data={data} />}</Loaded>
    </Modal>
  );
}

function Preview({ data }: { data: PublicationPreview }) {
  const total = data.people.reduce((sum, person) => sum + person.duties, 0);
  return (
    <>
      {data.obstacles.length > 0 && (
        <div className="form-error" role="alert" style={{ marginBottom: 12 }}>
          <strong>现在不能发布：</strong>
          <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
            {data.obstacles.map((obstacle) => (
              <li key={obstacle.code + obstacle.message}>{obstacle.message}</li>
            ))}
          </ul>
        </div>
      )}
      <p style={{ marginBottom: 10 }}>
        {data.people.length} 人共 {total} 班。发布后立即对党员可见。
      </p>
      {data.uncovered.length > 0 && (
        <details className="warn-box">
          <summary>有 {data.uncovered.length} 班没有人</summary>
          <ul>
            {data.uncovered.map((gap) => (
              <li key={`${gap.date}-${gap.seat}`}>
                {dayText(gap.date)}：{gap.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-label="每人班次">
        <Table
          rowKey="memberId"
          size="small"
          pagination={data.people.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
          dataSource={data.people}
          columns={[
            { title: '姓名', dataIndex: 'memberName', width: 140 },
            { title: '班次', dataIndex: 'duties', width: 80 },
            {
              title: '第一班',
              dataIndex: 'firstOn',
              width: 160,
              render: (day: string | null) => (day ? dayText(day) : '没有班'),
            },
            {
              title: '最后一班',
              dataIndex: 'lastOn',
              width: 160,
              render: (day: string | null) => (day ? dayText(day) : ''),
            },
          ]}
        />
      </section>
    </>
  );
}
