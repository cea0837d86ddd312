import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type Community, useCommunities, useSaveCommunity } from '../api';
import { CoveragePanel } from './CoveragePanel';

type WriteCommunity = Schemas['WriteCommunity'];

export default function CommunitiesPage() {
  const communities = useCommunities();
  const save = useSaveCommunity();
  const [editing, setEditing] = useState<Community | 'new'>();
  const community = editing === 'new' ? undefined : editing;

  const submit = async (values: WriteCommunity) => {
    const body = {
      name: values.name.trim(),
      subdistrict: values.subdistrict?.trim() || null,
      contact: values.contact?.trim() || null,
    };
    await save.mutateAsync({ community, body });
    notify('green', '社区已保存。');
  };

  return (
    <Page title="社区" note="双报到的社区：党员回居住社区报到，在社区做的服务由本人自愿记录。">
      <CoveragePanel />
      <section className="panel" aria-labelledby="communities">
        <div className="panel-head">
          <h2 id="communities">社区名单</h2>
          <Button onClick={() => setEditing('new')}>新增社区</Button>
        </div>
        <Loaded query={communities}>
          {(items) =>
            items.length === 0 ? (
              <StateBox title="还没有社区">
                把党员居住的社区加进来；不在列表里的，党员报到时也可以自己补上。
              </StateBox>
            ) : (
              <SimpleTable<Community>
                rows={items}
                columns={[
                  { title: '社区', dataIndex: 'name' },
                  {
                    title: '街道或镇',
                    dataIndex: 'subdistrict',
                    render: (text: string | null) => text ?? '—',
                  },
                  { title: '联系方式', dataIndex: 'contact', render: (text: string | null) => text ?? '—' },
                  actionsColumn((each) => (
                    <>
                      <Link to={`${paths.admin.records}?communityId=${each.id}`}>服务记录</Link>
                      <Link to={paths.admin.sites(each.id)}>地点</Link>
                      <Button size="small" onClick={() => setEditing(each)}>
                        修改
                      </Button>
                    </>
                  )),
                ]}
              />
            )
          }
        </Loaded>
      </section>
      <FormModal<WriteCommunity>
        key={community?.id ?? 'new'}
        title={community ? `修改 ${community.name}` : '新增社区'}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        initial={community ?? { name: '' }}
        submit={submit}
      >
        <Form.Item name="name" label="社区名称" rules={[{ required: true, message: '请填社区名称' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="subdistrict" label="街道或镇">
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="contact" label="联系方式" extra="只有委员看得到。">
          <Input maxLength={100} />
        </Form.Item>
      </FormModal>
    </Page>
  );
}
