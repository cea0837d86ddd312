import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect, useMemo } from 'react';
import { onNotice, type Tone } from '@/shared/notices';
import { theme } from './theme';
import { useMotion } from './useMotion';

dayjs.locale('zh-cn');

const MESSAGE_TYPE: Record<Tone, 'success' | 'warning' | 'error'> = {
  green: 'success',
  amber: 'warning',
  red: 'error',
};
const SECONDS: Record<Tone, number> = { green: 3, amber: 5, red: 6 };

/** Language, theme and messages for every page of the desk. */
export function AdminFrame({ children }: { children: ReactNode }) {
  const motion = useMotion();
  const moved = useMemo(() => ({ ...theme, token: { ...theme.token, motion } }), [motion]);
  return (
    <ConfigProvider locale={zhCN} theme={moved} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <Notices />
        {children}
      </AntApp>
    </ConfigProvider>
  );
}

/** Shows the notices of the one error path as antd messages. */
function Notices() {
  const { message } = AntApp.useApp();
  useEffect(
    () =>
      onNotice(({ tone, text }) => {
        void message.open({ type: MESSAGE_TYPE[tone], content: text, duration: SECONDS[tone] });
      }),
    [message],
  );
  return null;
}
