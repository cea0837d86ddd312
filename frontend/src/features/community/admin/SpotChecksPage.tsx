import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DrawChip } from '@/shared/draw/DrawChip';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { type SpotCheck, useSpotChecks } from '../spotCheckApi';
import { periodText, ruleWords } from '../spotCheckRules';
import { SpotCheckForm } from './SpotCheckForm';

export default function SpotChecksPage() {
  const [filters, setFilters] = useFilters(['new'] as const);
  const list = useSpotChecks();
  const navigate = useNavigate();
  const create = () => setFilters({ new: '1' });
  return (
    <Page
      title="记录抽查"
      note="时段结束前先公布规则和承诺码，结束后随机抽取；任何党员都能自己重抽一遍。抽查看记录，不给人打分。"
      actions={
        <Button type="primary" onClick={create}>
          约定一次抽查
        </Button>
      }
    >
      <PagedTable<SpotCheck>
        list={list}
        unit="次"
        width={900}
        empty={
          <StateBox
            title="还没有抽查"
            actions={
              <button type="button" className="btn" onClick={create}>
                约定第一次
              </button>
            }
          >
            选一个还没结束的时段和抽多少，规则当时就公布，谁也不能再改。
          </StateBox>
        }
        columns={[
          {
            title: '时段',
            key: 'period',
            render: (_, check) => <Link to={paths.admin.spotCheck(check.id)}>{periodText(check)}</Link>,
          },
          { title: '规则', key: 'rule', render: (_, check) => ruleWords(check) },
          {
            title: '抽中 / 全部',
            key: 'sample',
            width: 120,
            render: (_, check) => (check.drawn ? `${check.sample} / ${check.size}` : '—'),
          },
          {
            title: '状态',
            key: 'status',
            width: 190,
            render: (_, check) => (
              <>
                <DrawChip status={check.status} />
                {check.cancelReason && <div className="muted">{check.cancelReason}</div>}
              </>
            ),
          },
          { title: '约定人', key: 'by', width: 120, render: (_, check) => check.created.by },
        ]}
      />
      <SpotCheckForm
        open={filters.new === '1'}
        onClose={() => setFilters({ new: undefined })}
        onCreated={(id) => void navigate(paths.admin.spotCheck(id))}
      />
    </Page>
  );
}
