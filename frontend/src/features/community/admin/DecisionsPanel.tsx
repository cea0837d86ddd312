import { momentText } from '@/shared/lib/dates';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type ComplianceDecision, useComplianceDecisions } from '../proofApi';
import { proofTitle } from '../proofLabels';

export function DecisionsPanel() {
  const list = useComplianceDecisions();
  return (
    <section className="panel-gap" aria-labelledby="decisions">
      <h2 id="decisions" className="section-title">
        历次决定
      </h2>
      <PagedTable<ComplianceDecision>
        list={list}
        width={720}
        empty={<StateBox title="还没有决定">打开或关上一项，会连同原因记在这里。</StateBox>}
        columns={[
          { title: '时间', key: 'at', width: 190, render: (_, each) => momentText(each.decidedAt) },
          { title: '事项', key: 'kind', width: 120, render: (_, each) => proofTitle[each.kind] },
          { title: '决定', key: 'on', width: 80, render: (_, each) => (each.switchedOn ? '打开' : '关上') },
          { title: '由谁', dataIndex: 'decidedBy', width: 140 },
          { title: '原因', dataIndex: 'reason' },
        ]}
      />
    </section>
  );
}
