import { dayText } from '@/shared/lib/dates';
import { PopMenu } from '@/shared/ui/admin/PopMenu';
import { dutyActionNote, dutyActionText } from '../deskLabels';
import type { DutyAction } from '../deskRules';
import { dutyStatusText } from '../labels';
import { ExplanationDrawer } from './ExplanationDrawer';
import { HandOverModal } from './HandOverModal';
import { OutcomeModal } from './OutcomeModal';
import { ReassignModal } from './ReassignModal';
import { RecordsDrawer } from './RecordsDrawer';
import { SwapModal } from './SwapModal';
import type { DutyDesk, DutyTask } from './useDutyDesk';

const DIALOGS = {
  ASSIGN: ReassignModal,
  SWAP: SwapModal,
  OUTCOME: OutcomeModal,
  EXPLAIN: ExplanationDrawer,
  RECORDS: RecordsDrawer,
};

/** The menu of the pressed duty and the dialog that was chosen from it. */
export function DutyDialogs({ desk }: { desk: DutyDesk }) {
  const { menu, task } = desk;
  return (
    <>
      {menu && (
        <PopMenu<DutyAction>
          key={menu.duty.id}
          label={`${menu.duty.memberName ?? '缺人'} · ${dayText(menu.duty.date)} · ${dutyStatusText[menu.duty.status]}`}
          anchor={menu.anchor}
          items={menu.actions.map((key) => ({
            key,
            text: key === 'ASSIGN' && !menu.duty.memberId ? '补人' : dutyActionText[key],
            note: dutyActionNote[key],
          }))}
          onChoose={desk.choose}
          onClose={desk.closeMenu}
        />
      )}
      {task && <Dialog key={`${task.kind} ${task.duty.id}`} task={task} onClose={desk.closeTask} />}
    </>
  );
}

function Dialog({ task, onClose }: { task: DutyTask; onClose: () => void }) {
  if (task.kind === 'HAND_OVER') return <HandOverModal drop={task.drop} onClose={onClose} />;
  const Chosen = DIALOGS[task.kind];
  return <Chosen duty={task.duty} onClose={onClose} />;
}
