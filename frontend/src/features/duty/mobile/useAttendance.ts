import { sentence } from '@/shared/api/problem';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { useOutbox } from '@/shared/offline/outboxContext';
import type { Duty } from '../api';
import { ATTENDANCE, type KeptAttendance } from '../dutyDayApi';
import { type AttendanceState, attendanceId, attendanceState } from '../dutyDayRules';

export interface Attendance {
  state: AttendanceState;
  /** When the button was pressed or, once the server has told, when it counts. */
  at: string | undefined;
  reason: string | undefined;
  checkIn: () => Promise<void>;
  takeBack: () => Promise<void>;
  sendAgain: () => void;
}

/** A check-in goes through the outbox like a service record: safe on the phone first, then on the server. */
export function useAttendance(duty: Duty): Attendance {
  const outbox = useOutbox();
  const id = attendanceId(duty.id);
  const kept = outbox.items.find((item) => item.id === id);
  const checkIn = async () => {
    const body: KeptAttendance = { dutyId: duty.id, clientSentAt: new Date().toISOString() };
    try {
      await outbox.post({ id, kind: ATTENDANCE, title: `到岗登记 · ${duty.dutyPostName}`, body });
    } catch (error) {
      notify('red', sentence(error));
    }
  };
  return {
    state: attendanceState(duty, outbox.deliveryOf(id), today()),
    at: duty.arrivedAt ?? kept?.createdAt,
    reason: kept?.reason,
    checkIn,
    takeBack: async () => {
      if (!(await outbox.takeBack(id))) notify('amber', '已经在发送，不能撤回了。');
    },
    sendAgain: () => void (kept?.state === 'REFUSED' ? outbox.retry(kept) : outbox.sendNow()),
  };
}
