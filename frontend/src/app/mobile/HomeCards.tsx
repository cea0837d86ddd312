import { useEffect, useState } from 'react';
import { useMySignUps } from '@/features/activity/api';
import { MyShifts } from '@/features/activity/mobile/MyShifts';
import { useRegistrations } from '@/features/community/api';
import { MyCommunity } from '@/features/community/mobile/MyCommunity';
import { NextDuties, useNextDuties } from '@/features/duty/mobile/NextDuties';
import { MySurveys } from '@/features/taskgroup/survey/mobile/MySurveys';
import { useMySurveys } from '@/features/taskgroup/survey/surveyApi';
import { today } from '@/shared/lib/dates';
import { useOutbox } from '@/shared/offline/outboxContext';
import { Loading } from '@/shared/ui/StateBox';

/** Answers come close together; when one is late, the others are not held up any longer. */
const PATIENCE_MILLIS = 2_500;

/** What is coming, all at once: a card that appears above another, or the tray, moves it away under the finger. */
export function HomeCards({ memberId }: { memberId: string }) {
  const answers = [
    useNextDuties(memberId),
    useMySurveys(memberId),
    useMySignUps(memberId, today()),
    useRegistrations(memberId),
  ];
  const { isRead } = useOutbox();
  const isPatient = usePatience();
  if (isPatient && !(isRead && answers.every(({ isPending }) => !isPending))) return <Loading />;
  return (
    <>
      <MySurveys memberId={memberId} />
      <NextDuties memberId={memberId} />
      <MyShifts memberId={memberId} most={3} />
      <MyCommunity memberId={memberId} />
    </>
  );
}

function usePatience(): boolean {
  const [isPatient, setIsPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setIsPatient(false), PATIENCE_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
