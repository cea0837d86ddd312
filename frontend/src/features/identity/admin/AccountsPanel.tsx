import { App, Button } from 'antd';
import { useState } from 'react';
import { dayOf, dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { useSession } from '@/shared/session';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import {
  type Account,
  type NewAccount,
  useAccounts,
  useCreateMissingAccounts,
  useEndSessions,
  useResetPassword,
} from '../api';
import { roleOf } from '../labels';
import { AccountForm } from './AccountForm';
import { InitialPasswords } from './InitialPasswords';

export function AccountsPanel() {
  const { account: self } = useSession();
  const { modal } = App.useApp();
  const accounts = useAccounts();
  const createMissing = useCreateMissingAccounts();
  const reset = useResetPassword();
  const endSessions = useEndSessions();
  const [editing, setEditing] = useState<Account | 'new'>();
  const [fresh, setFresh] = useState<NewAccount[]>();

  const openAll = async () => {
    const { items } = await createMissing.mutateAsync({});
    if (items.length === 0) notify('green', '在册党员都已有账号。');
    else setFresh(items);
  };
  const confirmReset = (account: Account) =>
    modal.confirm({
      title: `重置 ${account.displayName} 的密码？`,
      content: '新的初始密码只显示一次；这个账号在各处的登录会立即结束。',
      okText: '重置',
      onOk: async () => setFresh([await reset.mutateAsync(account.id)]),
    });
  const confirmEnd = (account: Account) =>
    modal.confirm({
      title: `结束 ${account.displayName} 的全部登录？`,
      content: '手机丢失时使用。密码不变，本人可以重新登录。',
      okText: '结束登录',
      onOk: async () => {
        await endSessions.mutateAsync(account.id);
        notify('green', '已结束全部登录。');
      },
    });

  return (
    <section aria-labelledby="accounts">
      <div className="section-head">
        <h2 id="accounts">账号</h2>
        <div className="page-actions">
          <Button onClick={() => setEditing('new')}>单独开账号</Button>
          <Button
            type="primary"
            loading={createMissing.isPending}
            onClick={() => void openAll().catch(() => undefined)}
          >
            {createMissing.isPending ? '正在逐个生成密码…' : '给党员一次开齐'}
          </Button>
        </div>
      </div>
      <PagedTable<Account>
        list={accounts}
        unit="个账号"
        width={900}
        empty={<StateBox title="还没有账号" />}
        columns={[
          { title: '账号', dataIndex: 'username', width: 150 },
          { title: '姓名', dataIndex: 'displayName', width: 130 },
          {
            title: '角色',
            key: 'roles',
            width: 150,
            render: (_, each) => roleOf(each.roles),
          },
          { title: '状态', key: 'state', width: 130, render: (_, each) => <AccountState account={each} /> },
          {
            title: '上次登录',
            key: 'last',
            width: 150,
            render: (_, each) => (each.lastLoginAt ? dayText(dayOf(each.lastLoginAt)) : '还没有登录过'),
          },
          actionsColumn((each) => (
            <>
              <Button size="small" onClick={() => setEditing(each)}>
                修改
              </Button>
              {each.id !== self.id && (
                <>
                  <Button size="small" onClick={() => confirmReset(each)}>
                    重置密码
                  </Button>
                  <Button size="small" onClick={() => confirmEnd(each)}>
                    结束登录
                  </Button>
                </>
              )}
            </>
          )),
        ]}
      />
      <AccountForm
        key={editing === 'new' ? 'new' : editing?.id}
        account={editing === 'new' ? undefined : editing}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
        onCreated={(created) => setFresh([created])}
      />
      {fresh && <InitialPasswords accounts={fresh} onClose={() => setFresh(undefined)} />}
    </section>
  );
}

function AccountState({ account }: { account: Account }) {
  if (account.disabled) return <StateChip tone="plain">已停用</StateChip>;
  if (account.locked) return <StateChip tone="red">暂时锁定</StateChip>;
  if (account.mustChangePassword) return <StateChip tone="amber">未改初始密码</StateChip>;
  return <StateChip tone="green">正常</StateChip>;
}
