import { App, Button, Checkbox, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { addDays, dayOf, dayText, fullDayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { atLeastOne } from '@/shared/ui/admin/atLeastOne';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { PagedTable } from '@/shared/ui/admin/PagedTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type ApiToken, type TokenScope, useApiTokens, useCreateApiToken, useRevokeApiToken } from '../api';
import { allScopes, scopeText } from '../labels';

interface Values {
  name: string;
  scopes: TokenScope[];
  expiresOn: string;
}

const DEFAULT_LIFE = 180;

export function TokensPanel() {
  const { modal } = App.useApp();
  const tokens = useApiTokens();
  const create = useCreateApiToken();
  const revoke = useRevokeApiToken();
  const [adding, setAdding] = useState(false);

  const submit = async ({ name, scopes, expiresOn }: Values) => {
    const { token } = await create.mutateAsync({ name, scopes, expiresAt: `${expiresOn}T15:59:59Z` });
    modal.success({
      title: '令牌已建好，只显示这一次',
      width: 560,
      okText: '已记好',
      content: (
        <Typography.Paragraph copyable={{ text: token }} code>
          {token}
        </Typography.Paragraph>
      ),
    });
  };
  const confirmRevoke = (token: ApiToken) =>
    modal.confirm({
      title: `吊销“${token.name}”？`,
      content: '用这个令牌的系统会立即连不上，不能恢复。',
      okText: '吊销',
      onOk: async () => {
        await revoke.mutateAsync(token.id);
        notify('green', '令牌已吊销。');
      },
    });

  return (
    <section aria-labelledby="tokens">
      <div className="section-head">
        <h2 id="tokens">接口令牌</h2>
        <Button onClick={() => setAdding(true)}>新建令牌</Button>
      </div>
      <PagedTable<ApiToken>
        list={tokens}
        unit="个令牌"
        width={860}
        empty={
          <StateBox title="没有令牌">要和别的系统对接时，在这里建一个只有所需权限、有期限的令牌。</StateBox>
        }
        columns={[
          { title: '名称', dataIndex: 'name', width: 160 },
          {
            title: '权限',
            key: 'scopes',
            render: (_, token) => token.scopes.map((scope) => scopeText[scope]).join('、'),
          },
          {
            title: '到期',
            key: 'expires',
            width: 140,
            render: (_, token) => fullDayText(dayOf(token.expiresAt)),
          },
          {
            title: '上次使用',
            key: 'used',
            width: 140,
            render: (_, token) => (token.lastUsedAt ? dayText(dayOf(token.lastUsedAt)) : '还没有用过'),
          },
          { title: '状态', key: 'state', width: 100, render: (_, token) => <TokenState token={token} /> },
          actionsColumn((token) =>
            token.revokedAt ? null : (
              <Button size="small" onClick={() => confirmRevoke(token)}>
                吊销
              </Button>
            ),
          ),
        ]}
      />
      <FormModal<Values>
        title="新建接口令牌"
        open={adding}
        onClose={() => setAdding(false)}
        initial={{ expiresOn: addDays(today(), DEFAULT_LIFE), scopes: [] }}
        submit={submit}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填名称' }]}>
          <Input maxLength={60} placeholder="给哪个系统用" />
        </Form.Item>
        <Form.Item name="scopes" label="权限" rules={[atLeastOne('至少选一项')]}>
          <Checkbox.Group
            className="scope-list"
            options={allScopes.map((value) => ({ value, label: scopeText[value] }))}
          />
        </Form.Item>
        <Form.Item
          name="expiresOn"
          label="到期日"
          extra="最长一年。"
          rules={[{ required: true, message: '请选到期日' }]}
        >
          <DayPicker allowClear={false} />
        </Form.Item>
      </FormModal>
    </section>
  );
}

function TokenState({ token }: { token: ApiToken }) {
  if (token.revokedAt) return <StateChip tone="plain">已吊销</StateChip>;
  if (new Date(token.expiresAt) < new Date()) return <StateChip tone="plain">已到期</StateChip>;
  return <StateChip tone="green">有效</StateChip>;
}
