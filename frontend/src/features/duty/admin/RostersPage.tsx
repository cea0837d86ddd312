import { Button, Popconfirm, Table } from 'antd';
import { Link, useNavigate } from 'react-router';
import { fullDayText, momentText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type RosterSummary, useDeleteRoster, useRosters } from '../api';
import { policyText, rosterStatusText, rosterStatusTone } from '../labels';
import { RosterForm } from './RosterForm';
import TouchedRosters from './TouchedRosters';

const FILTERS = ['new'] as const;

export default function RostersPage() {
  const [filters, setFilters] = useFilters(FILTERS);
  const rosters = useRosters();
  const remove = useDeleteRoster();
  const navigate = useNavigate();
  const create = () => setFilters({ new: '1' });
  return (
    <Page
      title="值班排班"
      note="按工作日历排满每个岗位，避开请假，次数尽量均衡。先出草稿，核对后再发布。"
      actions={
        <Button type="primary" onClick={create}>
          生成值班表
        </Button>
      }
    >
      <TouchedRosters />
      <Loaded query={rosters}>
        {(items) =>
          items.length === 0 ? (
            <div className="panel">
              <StateBox
                title="还没有值班表"
                actions={
                  <button type="button" className="btn" onClick={create}>
                    生成第一张
                  </button>
                }
              >
                选岗位和起止日期，几秒钟就能排好一年。
              </StateBox>
            </div>
          ) : (
            <div className="panel panel-flush">
              <Table<RosterSummary>
                rowKey="id"
                dataSource={items}
                pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
                scroll={{ x: 820 }}
                columns={[
                  {
                    title: '岗位',
                    key: 'post',
                    render: (_, roster) => (
                      <Link to={paths.admin.roster(roster.id)}>{roster.dutyPostName}</Link>
                    ),
                  },
                  {
                    title: '起止',
                    key: 'span',
                    render: (_, roster) => `${fullDayText(roster.from)} 至 ${fullDayText(roster.to)}`,
                  },
                  { title: '排法', key: 'policy', render: (_, roster) => policyText[roster.policy] },
                  {
                    title: '状态',
                    key: 'status',
                    render: (_, roster) => (
                      <StateChip tone={rosterStatusTone[roster.status]}>
                        {rosterStatusText[roster.status]}
                      </StateChip>
                    ),
                  },
                  {
                    title: '发布时间',
                    key: 'publishedAt',
                    render: (_, roster) => (roster.publishedAt ? momentText(roster.publishedAt) : '—'),
                  },
                  {
                    title: <span className="sr-only">操作</span>,
                    key: 'actions',
                    align: 'right',
                    render: (_, roster) =>
                      roster.status === 'DRAFT' && (
                        <Popconfirm
                          title="删除这张草稿？"
                          description="草稿里手动换过的人也会一起删除。"
                          onConfirm={() =>
                            remove.mutate(roster, { onSuccess: () => notify('green', '草稿已删除。') })
                          }
                        >
                          <Button size="small">删除草稿</Button>
                        </Popconfirm>
                      ),
                  },
                ]}
              />
            </div>
          )
        }
      </Loaded>
      <RosterForm
        open={filters.new === '1'}
        onClose={() => setFilters({ new: undefined })}
        onCreated={(id) => void navigate(paths.admin.roster(id))}
      />
    </Page>
  );
}
