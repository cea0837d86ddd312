import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import type { Duty } from '../api';
import { dutyOfToday } from '../dutyDayRules';
import { AttendanceCard } from './AttendanceCard';
import { useNextDuties } from './NextDuties';
import { useAttendance } from './useAttendance';

interface DutyTodayProps {
  memberId: string;
  /** What else may be likely now: large when there is nothing to do at a duty, quiet otherwise. */
  otherwise: (quiet: boolean) => ReactNode;
}

/** The one large button of the home page: 到岗登记 on a duty day until it is done, else the other action. */
export function DutyToday({ memberId, otherwise }: DutyTodayProps) {
  const { data } = useNextDuties(memberId);
  const duty = data && dutyOfToday(data, today());
  return duty ? <Today duty={duty} otherwise={otherwise} /> : otherwise(false);
}

function Today({ duty, otherwise }: { duty: Duty } & Pick<DutyTodayProps, 'otherwise'>) {
  const { state } = useAttendance(duty);
  const offered = state === 'OFFERED';
  return (
    <>
      <AttendanceCard duty={duty}>
        <Link to={paths.mobile.duty(duty.id)} className="btn">
          检查与交接
        </Link>
      </AttendanceCard>
      {otherwise(offered)}
    </>
  );
}
