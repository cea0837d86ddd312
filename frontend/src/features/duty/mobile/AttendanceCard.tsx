import type { ReactNode } from 'react';
import { hourMinute, timeText } from '@/shared/lib/dates';
import type { Duty } from '../api';
import { type Attendance, useAttendance } from './useAttendance';
import './attendance.css';

/** 到岗登记: one large button on the day, then one of three honest states with what may come next. */
export function AttendanceCard({ duty, children }: { duty: Duty; children?: ReactNode }) {
  const attendance = useAttendance(duty);
  const { state } = attendance;
  if (state === 'OVER') return null;
  if (state === 'LATER')
    return <p className="phone-note attendance-later">当天可以在这里登记到岗。登记是自愿的。</p>;
  if (state === 'OFFERED') return <CheckIn duty={duty} attendance={attendance} />;
  return <Standing attendance={attendance}>{children}</Standing>;
}

function CheckIn({ duty, attendance }: { duty: Duty; attendance: Attendance }) {
  return (
    <>
      <button type="button" className="big-action" onClick={() => void attendance.checkIn()}>
        <svg
          viewBox="0 0 40 40"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M20 36s12-10.5 12-20a12 12 0 0 0-24 0c0 9.5 12 20 12 20z" />
          <path d="M15 16.5l3.5 3.5 6.5-7" />
        </svg>
        <span>
          <strong>到岗登记</strong>
          <span>
            今天 {hourMinute(duty.startTime)}–{hourMinute(duty.endTime)}
            {duty.place && ` · ${duty.place}`}
          </span>
        </span>
      </button>
      <p className="phone-note attendance-hint">自愿登记，不定位，不计时；没有网络也能登记。</p>
    </>
  );
}

const WORDS = {
  GREEN: { tone: 'green', title: '已登记到岗', note: '支部已收到。', mark: 'M6 15.5l6 6L24 9' },
  AMBER: {
    tone: 'amber',
    title: '登记已存在这部手机上',
    note: '还没有发到支部，连上网络后自动发送。',
    mark: 'M15 8v8l5 3',
  },
  RED: { tone: 'red', title: '服务器没有接受登记', note: '', mark: 'M15 7v10M15 22v.5' },
};

function Standing({ attendance, children }: { attendance: Attendance; children: ReactNode }) {
  const state = attendance.state as keyof typeof WORDS;
  const words = WORDS[state];
  return (
    <section className="card attendance" data-tone={words.tone} aria-live="polite" aria-label="到岗登记">
      <svg
        viewBox="0 0 30 30"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={words.mark} />
      </svg>
      <div>
        <h2>{words.title}</h2>
        <p>
          {attendance.at && `${timeText(attendance.at)} · `}
          {state === 'RED' ? attendance.reason : words.note}
        </p>
        {(children || state !== 'GREEN') && (
          <div className="row-actions">
            {children}
            {state !== 'GREEN' && <Unsent attendance={attendance} inTray={Boolean(children)} />}
          </div>
        )}
      </div>
    </section>
  );
}

/** Where the tray of unsent things stands on the same page, sending is offered there. */
function Unsent({ attendance, inTray }: { attendance: Attendance; inTray: boolean }) {
  const refused = attendance.state === 'RED';
  return (
    <>
      {!inTray && (
        <button type="button" className="btn" onClick={attendance.sendAgain}>
          {refused ? '再发一次' : '立即发送'}
        </button>
      )}
      <button type="button" className="btn" onClick={() => void attendance.takeBack()}>
        {refused ? '不登记了' : '撤回'}
      </button>
    </>
  );
}
