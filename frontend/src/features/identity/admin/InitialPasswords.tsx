import { Alert, Button, Modal } from 'antd';
import { saveFile } from '@/shared/lib/saveFile';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import type { NewAccount } from '../api';

/** Shown once and never again: that is said plainly, with two ways of taking the passwords along. */
export function InitialPasswords({ accounts, onClose }: { accounts: NewAccount[]; onClose: () => void }) {
  const save = () => {
    const lines = accounts.map(({ account, initialPassword }) =>
      [account.displayName, account.username, initialPassword].map(csvCell).join(','),
    );
    saveFile(
      '初始密码.csv',
      new Blob([`\ufeff姓名,账号,初始密码\n${lines.join('\n')}\n`], { type: 'text/csv' }),
    );
  };
  return (
    <Modal
      open
      title={`初始密码（${accounts.length} 个账号）`}
      width={640}
      closable={false}
      maskClosable={false}
      keyboard={false}
      footer={[
        <Button key="save" onClick={save}>
          存成文件
        </Button>,
        <Button key="print" onClick={() => window.print()}>
          打印
        </Button>,
        <Button key="done" type="primary" onClick={onClose}>
          已记好，关闭
        </Button>,
      ]}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 14 }}
        title="初始密码只显示这一次，关闭后再也看不到。请逐人发给本人，首次登录时由本人改掉。"
      />
      <SimpleTable<NewAccount>
        rows={accounts}
        rowKey={(row) => row.account.id}
        width={440}
        columns={[
          { title: '姓名', key: 'name', render: (_, { account }) => account.displayName },
          { title: '账号', key: 'username', render: (_, { account }) => account.username },
          {
            title: '初始密码',
            key: 'password',
            render: (_, { initialPassword }) => <code>{initialPassword}</code>,
          },
        ]}
      />
    </Modal>
  );
}

/** Quoted, and a leading =, +, - or @ is made harmless for spreadsheet programs. */
function csvCell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
