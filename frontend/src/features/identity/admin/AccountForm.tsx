import { Checkbox, Form, Input } from 'antd';
import type { Schemas } from '@/shared/api/client';
import { notify } from '@/shared/notices';
import { atLeastOne } from '@/shared/ui/admin/atLeastOne';
import { FormModal } from '@/shared/ui/admin/FormModal';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { type Account, type NewAccount, useCreateAccount, useUpdateAccount } from '../api';
import { roleText } from '../labels';

type Grantable = Schemas['CreateAccount']['roles'][number];

interface Values {
  username: string;
  displayName: string;
  memberId?: string | null;
  roles: Grantable[];
  disabled: boolean;
}

interface AccountFormProps {
  account?: Account;
  open: boolean;
  onClose: () => void;
  onCreated: (created: NewAccount) => void;
}

const GRANTABLE: Grantable[] = ['MEMBER', 'OFFICER', 'ADMIN'];

export function AccountForm({ account, open, onClose, onCreated }: AccountFormProps) {
  const create = useCreateAccount();
  const update = useUpdateAccount();
  const submit = async ({ username, displayName, memberId, roles, disabled }: Values) => {
    if (account) {
      await update.mutateAsync({ account, body: { displayName, roles, disabled } });
      notify('green', '账号已修改。');
    } else {
      onCreated(await create.mutateAsync({ username, displayName, roles, memberId: memberId ?? null }));
    }
  };
  const initial: Partial<Values> = account
    ? { ...account, roles: GRANTABLE.filter((role) => account.roles.includes(role)) }
    : { roles: ['MEMBER'] };
  return (
    <FormModal<Values>
      title={account ? `修改账号 ${account.username}` : '单独开账号'}
      open={open}
      onClose={onClose}
      initial={initial}
      submit={submit}
    >
      {!account && (
        <>
          <Form.Item
            name="username"
            label="账号"
            extra="登录时输入，可用手机号。"
            rules={[
              { required: true, message: '请填账号' },
              { pattern: /^[A-Za-z0-9._@-]{2,60}$/, message: '2 到 60 个字母、数字或 . _ @ -' },
            ]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="memberId"
            label="对应的党员"
            extra="记服务、看值班要对应到本人；只管系统的账号可以不填。"
          >
            <MemberPicker allowClear />
          </Form.Item>
        </>
      )}
      <Form.Item name="displayName" label="显示名" rules={[{ required: true, message: '请填显示名' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="roles" label="角色" rules={[atLeastOne('至少选一个角色')]}>
        <Checkbox.Group options={GRANTABLE.map((value) => ({ value, label: roleText[value] }))} />
      </Form.Item>
      {account && (
        <Form.Item name="disabled" valuePropName="checked">
          <Checkbox>停用这个账号</Checkbox>
        </Form.Item>
      )}
    </FormModal>
  );
}
