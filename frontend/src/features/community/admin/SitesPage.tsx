import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { useCommunities } from '../api';
import '../proof.css';
import { type CommunitySite, useDeleteSite, useSites } from '../siteApi';
import { SiteForm } from './SiteForm';

/** Where services of a community happen; only to tell whether a position that a member chose to add lies near. */
export default function SitesPage() {
  const { communityId = '' } = useParams();
  const name = useCommunities().data?.find(({ id }) => id === communityId)?.name;
  const sites = useSites(communityId);
  const remove = useDeleteSite(communityId);
  const [editing, setEditing] = useState<CommunitySite | 'new'>();
  return (
    <Page
      title={name ? `${name}的地点` : '社区地点'}
      note="党员自愿附一次定位时，只用来判断在不在附近。改了地点，没到期的定位会自动重新核对。"
      actions={
        <>
          <Link to={paths.admin.communities} className="page-link">
            全部社区
          </Link>
          <Button type="primary" onClick={() => setEditing('new')}>
            登记一处
          </Button>
        </>
      }
    >
      <section className="panel panel-flush">
        <Loaded query={sites}>
          {(items) =>
            items.length === 0 ? (
              <StateBox title="还没有地点">登记之前，附来的定位只能答“说不准”，也不保存。</StateBox>
            ) : (
              <SimpleTable<CommunitySite>
                rows={items}
                columns={[
                  { title: '地点', dataIndex: 'name' },
                  {
                    title: '纬度，经度',
                    key: 'point',
                    render: (_, site) => (
                      <>
                        {site.latitude}，{site.longitude}{' '}
                        {!site.inChina && <StateChip tone="amber">不在中国境内</StateChip>}
                      </>
                    ),
                  },
                  {
                    title: '基准',
                    dataIndex: 'datum',
                    render: (datum: CommunitySite['datum']) => (datum === 'GCJ02' ? 'GCJ-02' : 'WGS-84'),
                  },
                  { title: '半径', dataIndex: 'radiusMeters', render: (radius: number) => `${radius} 米` },
                  actionsColumn((site) => (
                    <>
                      <Button size="small" onClick={() => setEditing(site)}>
                        修改
                      </Button>
                      <Popconfirm
                        title={`删去“${site.name}”？`}
                        description="没到期的定位会按余下的地点重新核对。"
                        okText="删去"
                        cancelText="取消"
                        onConfirm={() =>
                          remove.mutate(site, { onSuccess: () => notify('green', '已删去。') })
                        }
                      >
                        <Button size="small">删去</Button>
                      </Popconfirm>
                    </>
                  )),
                ]}
              />
            )
          }
        </Loaded>
      </section>
      {editing && (
        <SiteForm
          communityId={communityId}
          site={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  );
}
