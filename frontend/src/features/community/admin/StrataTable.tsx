import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import type { SpotCheck, SpotCheckResult } from '../spotCheckApi';

type Stratum = SpotCheck['strata'][number];

interface StrataTableProps {
  strata: Stratum[];
  counts?: SpotCheckResult['strata'];
}

/** The strata with their exact probabilities; with `counts` also what was found out about each. */
export function StrataTable({ strata, counts = [] }: StrataTableProps) {
  const found = new Map(counts.map((count) => [count.stratum, count]));
  return (
    <SimpleTable<Stratum>
      rows={strata}
      rowKey="key"
      width={found.size > 0 ? 760 : 460}
      columns={[
        { title: '层', dataIndex: 'name' },
        { title: '记录', dataIndex: 'size', align: 'right', width: 90 },
        { title: '抽', dataIndex: 'sample', align: 'right', width: 80 },
        { title: '每条的概率', dataIndex: 'probability', align: 'right', width: 120 },
        ...(found.size > 0
          ? [
              {
                title: '确认 / 联系上',
                key: 'confirmed',
                align: 'right' as const,
                width: 130,
                render: (_: unknown, { key }: Stratum) => confirmed(found.get(key)),
              },
              {
                title: '联系不上',
                key: 'unreachable',
                align: 'right' as const,
                width: 100,
                render: (_: unknown, { key }: Stratum) => found.get(key)?.unreachable ?? 0,
              },
              {
                title: '待核实',
                key: 'open',
                align: 'right' as const,
                width: 90,
                render: (_: unknown, { key }: Stratum) => found.get(key)?.open ?? 0,
              },
            ]
          : []),
      ]}
    />
  );
}

function confirmed(count: SpotCheckResult['strata'][number] | undefined): string {
  const reached = count ? count.confirmed + count.notConfirmed : 0;
  return count && reached > 0 ? `${count.confirmed} / ${reached}` : '—';
}
