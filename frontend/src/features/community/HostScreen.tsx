import { useEffect, useState } from 'react';
import { timeText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type HostSession, useHostCodes } from './hostApi';
import { codeAddress, codeAt, hostState, inGroups } from './proofRules';
import { QrPicture } from './QrPicture';
import './proof.css';

const STEP_SECONDS = 30;
const TICK_MILLIS = 500;
const RING = 2 * Math.PI * 16;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLIS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Where the device can: a screen that goes dark shows nobody a code. */
function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const stop = new AbortController();
    navigator.wakeLock
      ?.request('screen')
      .then((granted) => {
        if (stop.signal.aborted) void granted.release();
        else lock = granted;
      })
      .catch(() => undefined);
    return () => {
      stop.abort();
      void lock?.release();
    };
  }, []);
}

/** What people on the spot scan or type. It goes on for minutes without a network. */
export function HostScreen({ session }: { session: HostSession }) {
  const codes = useHostCodes(session.id);
  const now = useNow();
  useAwake();
  return (
    <Loaded query={codes}>
      {(data) => {
        const moment = now + data.behindMillis;
        const state = hostState(session, moment);
        const code = codeAt(data.codes, moment);
        if (state === 'PLANNED')
          return <StateBox title={`${timeText(session.from)} 开始`}>到时间会自动出示，不用刷新。</StateBox>;
        if (state === 'OVER') return <StateBox title="这一场已经结束">收到的扫码 {data.scans} 次。</StateBox>;
        if (!code)
          return <StateBox title="正在取新的码…">没有网络时最多能出示 10 分钟，连上网会自动继续。</StateBox>;
        const left = Math.max(1, Math.ceil((Date.parse(code.until) - moment) / 1000));
        return (
          <div className="host-screen">
            <QrPicture
              text={codeAddress(window.location.origin, code.code, session)}
              label={`${session.communityName}的现场二维码`}
            />
            <div className="host-side">
              <Countdown left={left} />
              <p>
                用手机相机或微信扫，会打开“记一次服务”。
                <br />
                不能扫的，在“附一个证明”里输入短码：
              </p>
              <p className="host-typed">{inGroups(code.typed)}</p>
              <p className="muted">
                {codes.isRefetchError ? '暂时没有网络，先出示取好的码。' : `已收到扫码 ${data.scans} 次`}
              </p>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function Countdown({ left }: { left: number }) {
  return (
    <div className="host-countdown" role="timer" aria-label={`${left} 秒后换码`}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="16" className="host-ring" />
        <circle
          cx="20"
          cy="20"
          r="16"
          className="host-ring-left"
          strokeDasharray={RING}
          strokeDashoffset={RING * (1 - left / STEP_SECONDS)}
        />
      </svg>
      <span aria-hidden="true">{left} 秒后换</span>
    </div>
  );
}
