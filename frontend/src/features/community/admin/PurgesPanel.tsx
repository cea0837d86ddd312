import { momentText } from '@/shared/lib/dates';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type RetentionPurge, useRetentionPurges } from '../proofApi';
import { purgeCauseText, purgedText } from '../proofLabels';

/** That something was deleted is kept for good; what it was is gone. */
export function PurgesPanel() {
  const list = useRetentionPurges();
  return (
    <section className="panel-gap" aria-labelledby="purges">
      <h2 id="purges" className="section-title">
        到期删除的记录
      </h2>
      <PagedTable<RetentionPurge>
        list={list}
        width={720}
        empty={<StateBox title="还没有删除过">原始坐标和二维码密钥到期后自动删除，每小时检查一次。</StateBox>}
        columns={[
          { title: '删除时间', key: 'at', width: 190, render: (_, each) => momentText(each.purgedAt) },
          { title: '删了什么', key: 'what', render: (_, each) => purgedText[each.what] },
          { title: '条数', dataIndex: 'removed', width: 90 },
          { title: '因为', key: 'cause', width: 150, render: (_, each) => purgeCauseText[each.cause] },
          {
            title: '早于',
            key: 'older',
            width: 190,
            render: (_, each) => (each.olderThan ? momentText(each.olderThan) : '—'),
          },
        ]}
      />
    </section>
  );
}
