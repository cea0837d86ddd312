import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type PartyGroup, usePartyGroups, useSavePartyGroup } from '../api';
import { TermsPanel } from './TermsPanel';

export default function GroupsPage() {
  const groups = usePartyGroups();
  const save = useSavePartyGroup();
  const [editing, setEditing] = useState<PartyGroup | 'new'>();
  const group = editing === 'new' ? undefined : editing;

  const submit = async (body: { name: string }) => {
    await save.mutateAsync({ group, body });
    notify('green', '党小组已保存。');
  };

  return (
    <Page title="党小组与任职">
      <TermsPanel />
      <section className="panel" aria-labelledby="groups">
        <div className="panel-head">
          <h2 id="groups">党小组</h2>
          <Button onClick={() => setEditing('new')}>新建党小组</Button>
        </div>
        <Loaded query={groups}>
          {(items) =>
            items.length === 0 ? (
              <StateBox title="还没有党小组">导入名册时，名册里的党小组会自动建好。</StateBox>
            ) : (
              <ul className="plain-rows">
                {items.map((each) => (
                  <li key={each.id}>
                    <Link to={`${paths.admin.members}?partyGroupId=${each.id}`}>{each.name}</Link>
                    <Button size="small" onClick={() => setEditing(each)}>
                      改名
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <FormModal<{ name: string }>
        key={group?.id ?? 'new'}
        title={group ? '党小组改名' : '新建党小组'}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        initial={{ name: group?.name ?? '' }}
        submit={submit}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填名称' }]}>
          <Input maxLength={60} placeholder="例如 第一党小组" />
        </Form.Item>
      </FormModal>
    </Page>
  );
}
