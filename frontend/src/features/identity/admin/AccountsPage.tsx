import { Page } from '@/shared/ui/admin/Page';
import { AccountsPanel } from './AccountsPanel';
import { TokensPanel } from './TokensPanel';

export default function AccountsPage() {
  return (
    <Page title="账号与令牌" note="党员用账号登录；别的系统用令牌对接。">
      <AccountsPanel />
      <div className="panel-gap" />
      <TokensPanel />
    </Page>
  );
}
