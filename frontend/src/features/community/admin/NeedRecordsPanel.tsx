import { Link } from 'react-router';
import { momentText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type ServiceRecord, useServiceRecords } from '../api';
import { recordTodoText, recordTodoTone } from '../labels';

/** The services that were recorded for a need. */
export function NeedRecordsPanel({ needId }: { needId: string }) {
  const list = useServiceRecords({ needId });
  return (
    <section className="need-records" aria-labelledby="need-records">
      <div className="panel-head">
        <h2 id="need-records">服务记录</h2>
        <Link to={`${paths.admin.records}?needId=${needId}`}>在服务记录里看</Link>
      </div>
      <PagedTable<ServiceRecord>
        list={list}
        width={720}
        empty={<StateBox title="还没有服务记录">认领的人做完后，在手机上一点就能记。</StateBox>}
        columns={[
          { title: '党员', dataIndex: 'memberName', width: 110 },
          { title: '内容', dataIndex: 'content' },
          { title: '时间', key: 'at', width: 190, render: (_, record) => momentText(record.startedAt) },
          {
            title: '状态',
            key: 'status',
            width: 140,
            render: (_, { status }) => (
              <StateChip tone={recordTodoTone[status]}>{recordTodoText[status]}</StateChip>
            ),
          },
        ]}
      />
    </section>
  );
}
