import { Link, useParams, useSearchParams } from 'react-router';
import { dayText, hourMinute, nearDayText, timeText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { isChangeable } from '../dutyDayRules';
import { dutyStatusText, dutyStatusTone } from '../labels';
import { useDuty } from '../oneDutyApi';
import { AttendanceCard } from './AttendanceCard';
import { EarlierHandover, OwnHandover } from './HandoverCard';
import { InspectionCard } from './InspectionCard';
import { SwapSheet } from './SwapSheet';
import { WhyThisPerson } from './WhyThisPerson';
import './duty-day.css';

/** One duty: on the day what to do there, before it whether to swap and why it fell to this person. */
export default function DutyPage() {
  const { dutyId = '' } = useParams();
  const duty = useDuty(dutyId);
  return (
    <PhonePage title={duty.data ? nearDayText(duty.data.date) : '值班'} back={paths.mobile.duties}>
      <Loaded query={duty}>{(data) => <OneDuty duty={data} />}</Loaded>
    </PhonePage>
  );
}

function OneDuty({ duty }: { duty: Duty }) {
  const { memberId } = useSession();
  const mine = duty.memberId === memberId;
  const begun = duty.date <= today();
  return (
    <>
      <Where duty={duty} mine={mine} />
      {mine && <AttendanceCard duty={duty} />}
      {mine && begun && (
        <>
          <EarlierHandover duty={duty} />
          <InspectionCard duty={duty} />
          <OwnHandover duty={duty} />
        </>
      )}
      {mine && isChangeable(duty, today(), timeText(new Date().toISOString())) && <Swap duty={duty} />}
      {duty.memberId && <WhyThisPerson dutyId={duty.id} mine={mine} />}
    </>
  );
}

function Where({ duty, mine }: { duty: Duty; mine: boolean }) {
  return (
    <section className="card duty-where" aria-label="时间地点">
      <div className="row-line">
        <span className="duty-time">
          {hourMinute(duty.startTime)}–{hourMinute(duty.endTime)}
        </span>
        {duty.status !== 'PLANNED' && (
          <StateChip tone={dutyStatusTone[duty.status]}>{dutyStatusText[duty.status]}</StateChip>
        )}
      </div>
      <p>
        {duty.dutyPostName}
        {duty.place && ` · ${duty.place}`}
      </p>
      {!mine && <p className="row-note">{duty.memberName ? `${duty.memberName}值班` : '还没有人值这一班'}</p>}
      {duty.outcomeNote && <p className="row-note">{duty.outcomeNote}</p>}
    </section>
  );
}

function Swap({ duty }: { duty: Duty }) {
  const [params, setParams] = useSearchParams();
  const open = params.has('swap');
  const close = () => setParams({}, { replace: true });
  return (
    <section className="card" aria-labelledby="swap-title">
      <div className="card-head">
        <h2 id="swap-title">这天有事？</h2>
        <Link to={paths.mobile.swaps}>换班申请</Link>
      </div>
      <p className="row-note">先征得对方同意，再换班或请人替班。系统会列出当天能来的同志。</p>
      <div className="row-actions">
        <button type="button" className="btn btn-wide" onClick={() => setParams({ swap: '' })}>
          换班或替班
        </button>
      </div>
      {open && <SwapSheet duty={duty} title={`${dayText(duty.date)} 换给谁`} onClose={close} />}
    </section>
  );
}
