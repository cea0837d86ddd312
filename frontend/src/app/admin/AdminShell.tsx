import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { onNotice, type Tone } from '@/shared/notices';
import { Boundary } from '@/shared/ui/Boundary';
import { Loading } from '@/shared/ui/StateBox';
import { AdminPages } from './AdminPages';
import { SideNavigation } from './SideNavigation';
import { theme } from './theme';
import './admin.css';

dayjs.locale('zh-cn');

const MESSAGE_TYPE: Record<Tone, 'success' | 'warning' | 'error'> = {
  green: 'success',
  amber: 'warning',
  red: 'error',
};

/** Shows the notices of the one error path as antd messages. */
function Notices() {
  const { message } = AntApp.useApp();
  useEffect(
    () =>
      onNotice(({ tone, text }) => {
        void message.open({ type: MESSAGE_TYPE[tone], content: text, duration: tone === 'red' ? 6 : 3 });
      }),
    [message],
  );
  return null;
}

export default function AdminShell() {
  const [navigationOpen, setNavigationOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu on small screens
  useEffect(() => setNavigationOpen(false), [pathname]);
  return (
    <ConfigProvider locale={zhCN} theme={theme} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <Notices />
        <a className="skip-link" href="#content">
          跳到正文
        </a>
        <div className="admin">
          <SideNavigation open={navigationOpen} onToggle={() => setNavigationOpen((open) => !open)} />
          <main id="content" className="admin-main" tabIndex={-1}>
            <Boundary key={pathname}>
              <Suspense fallback={<Loading />}>
                <AdminPages />
              </Suspense>
            </Boundary>
          </main>
        </div>
      </AntApp>
    </ConfigProvider>
  );
}
