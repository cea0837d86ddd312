import { useCallback, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { type Duty, useAssignDuty } from '../api';
import { type Drop, type DutyAction, dutyActions } from '../deskRules';
import { usePinDuty } from '../planningApi';

export type DutyTask =
  | { kind: Exclude<DutyAction, 'PIN' | 'UNPIN'>; duty: Duty }
  | { kind: 'HAND_OVER'; duty: Duty; drop: Drop };

export interface DutyDesk {
  menu: { duty: Duty; anchor: HTMLElement; actions: DutyAction[] } | undefined;
  task: DutyTask | undefined;
  open: (duty: Duty, anchor: HTMLElement) => void;
  closeMenu: () => void;
  choose: (action: DutyAction) => void;
  drop: (drop: Drop) => void;
  closeTask: () => void;
}

/** What is being done with one duty: its menu, a dialog, or a duty that was let go over a cell. */
export function useDutyDesk(): DutyDesk {
  const [menu, setMenu] = useState<DutyDesk['menu']>();
  const [task, setTask] = useState<DutyTask>();
  const { mutate: assign } = useAssignDuty();
  const { mutate: pin } = usePinDuty();

  const open = useCallback((duty: Duty, anchor: HTMLElement) => {
    setMenu({ duty, anchor, actions: dutyActions(duty, today()) });
  }, []);
  const closeMenu = useCallback(() => setMenu(undefined), []);
  const closeTask = useCallback(() => setTask(undefined), []);

  const choose = (action: DutyAction) => {
    const duty = menu?.duty;
    if (!duty) return;
    if (action !== 'PIN' && action !== 'UNPIN') return setTask({ kind: action, duty });
    const pinned = action === 'PIN';
    const done = () => notify('green', pinned ? '已固定，重排时不动这一班。' : '已取消固定。');
    if (duty.memberId) pin({ duty, memberId: duty.memberId, pinned }, { onSuccess: done });
  };

  const drop = useCallback(
    (made: Drop) => {
      const { duty } = made;
      if (made.kind === 'EXCHANGE' || duty.status !== 'DRAFT')
        return setTask({ kind: 'HAND_OVER', duty, drop: made });
      const done = () => notify('green', `${made.memberName} 接下这一班。`);
      assign({ duty, memberId: made.memberId }, { onSuccess: done });
    },
    [assign],
  );

  return { menu, task, open, closeMenu, choose, drop, closeTask };
}
