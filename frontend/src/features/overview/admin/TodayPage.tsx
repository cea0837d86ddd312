import { Link } from 'react-router';
import { officeText } from '@/features/branch/labels';
import { WeekAhead } from '@/features/duty/admin/WeekAhead';
import { dutyStatusText, dutyStatusTone } from '@/features/duty/labels';
import { dayText, fullDayText, hourMinute } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Today, useToday } from '../api';
import { startSteps } from '../rules';
import { StepList } from './StepList';
import '../overview.css';

const DAY_WORDS: Record<Today['dayKind'], string> = {
  WORKDAY: '工作日',
  OFF: '休息日',
  UNKNOWN: '今年的放假通知还没有录入',
};

export default function TodayPage() {
  const today = useToday();
  const data = today.data;
  return (
    <Page title="今日" note={data && `${dayText(data.date)} · ${DAY_WORDS[data.dayKind]}`}>
      <Loaded query={today}>{(items) => <Board today={items} />}</Loaded>
    </Page>
  );
}

function Board({ today }: { today: Today }) {
  const steps = startSteps(today.steps);
  const open = steps.filter((step) => !step.done);
  return (
    <div className="today-grid">
      {open.length > 0 && (
        <section className="span-12" aria-label="开始使用">
          <StepList steps={steps} />
        </section>
      )}
      <DutyPanel today={today} />
      <section className="panel panel-flush span-5" aria-label="待办">
        <Link to={`${paths.admin.records}?status=RECORDED`} className="figure">
          <span className="figure-label">待确认的服务记录</span>
          <span className="figure-value">
            {today.unconfirmedRecords}
            <small>条</small>
          </span>
          <span className="figure-link">{today.unconfirmedRecords > 0 ? '去确认' : '查看全部记录'}</span>
        </Link>
        <Registration registered={today.registration.registered} inService={today.registration.inService} />
      </section>
      <Terms terms={today.termsEnding} />
    </div>
  );
}

function DutyPanel({ today }: { today: Today }) {
  return (
    <section className="panel span-7" aria-labelledby="today-duty">
      <div className="panel-head">
        <h2 id="today-duty">今天的值班</h2>
        <Link to={paths.admin.rosters}>值班表</Link>
      </div>
      {today.duties.length === 0 ? (
        <StateBox title="今天没有值班">
          {today.dayKind === 'WORKDAY' ? '今天是工作日，但没有已发布的值班。' : '休息日不排班。'}
        </StateBox>
      ) : (
        <ul className="today-list">
          {today.duties.map((duty) => (
            <li key={duty.id}>
              <span>
                <strong>{duty.memberName ?? '没有人'}</strong>
                <span className="muted">
                  {' '}
                  {hourMinute(duty.startTime)}–{hourMinute(duty.endTime)} · {duty.dutyPostName}
                  {duty.place && ` · ${duty.place}`}
                </span>
              </span>
              <StateChip tone={duty.memberId ? dutyStatusTone[duty.status] : 'red'}>
                {duty.memberId ? dutyStatusText[duty.status] : '缺人'}
              </StateChip>
            </li>
          ))}
        </ul>
      )}
      <h3 className="week-title">未来一周</h3>
      <WeekAhead />
    </section>
  );
}

function Registration({ registered, inService }: Today['registration']) {
  const share = inService === 0 ? 0 : registered / inService;
  return (
    <Link
      to={`${paths.admin.registrations}${registered < inService ? '?registered=false' : ''}`}
      className="figure"
      style={{ borderTop: '1px solid var(--line)' }}
    >
      <span className="figure-label">在职党员社区报到</span>
      <span className="figure-value">
        {registered}
        <small>/ {inService} 人</small>
      </span>
      <div className="meter" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <span className="figure-link">
        {inService - registered > 0 ? `还有 ${inService - registered} 人没有报到` : '看报到名单'}
      </span>
    </Link>
  );
}

function Terms({ terms }: { terms: Today['termsEnding'] }) {
  if (terms.length === 0) return null;
  return (
    <section className="panel span-12" aria-labelledby="terms-ending">
      <div className="panel-head">
        <h2 id="terms-ending">六个月内届满</h2>
        <Link to={paths.admin.groups}>任职</Link>
      </div>
      <ul className="today-list">
        {terms.map((term) => (
          <li key={term.id}>
            <span>
              <strong>{term.memberName}</strong> {officeText[term.office]}
            </span>
            <span className="muted">{fullDayText(term.dueOn)}届满</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
