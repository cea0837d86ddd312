import { Button, Drawer } from 'antd';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { PickList } from '@/shared/ui/admin/PickList';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Duty, useAssignDuty } from '../api';
import { reasonText, reasonTone } from '../deskLabels';
import { type DutyExplanation, useDutyExplanation } from '../planningApi';
import './drawers.css';

type Person = DutyExplanation['people'][number];

/** A name and two lines; in a long list every row has this height, and the rest is in the title. */
const ROW_HEIGHT = 84;
const POSSIBLE: readonly Person['reason'][] = ['AS_GOOD', 'COSTS_MORE'];

/** Why this person, and for everybody else what stands against it or what it would cost. */
export function ExplanationDrawer({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const explanation = useDutyExplanation(duty.id);
  const assign = useAssignDuty();
  const give = ({ memberId, memberName }: Person) => {
    const done = () => {
      notify('green', `${memberName} 接下这一班。`);
      onClose();
    };
    assign.mutate({ duty, memberId }, { onSuccess: done });
  };
  return (
    <Drawer open size={520} title={title(duty)} onClose={onClose}>
      <Loaded query={explanation}>
        {(data) => (
          <div className="drawer-parts">
            <p className="drawer-lead">{data.why}</p>
            <h3>换成别人会怎样</h3>
            <PickList<Person>
              label="其他党员"
              items={data.people}
              keyOf={(person) => person.memberId}
              textOf={(person) => person.memberName}
              rowHeight={ROW_HEIGHT}
              empty="没有别的人可以比较。"
              render={(person) => (
                <div className="reason-row">
                  <div>
                    <strong>{person.memberName}</strong> <span className="muted">{person.duties} 班</span>
                    <p title={person.text}>{person.text}</p>
                  </div>
                  <StateChip tone={reasonTone[person.reason]}>{reasonText[person.reason]}</StateChip>
                  {duty.status === 'DRAFT' && POSSIBLE.includes(person.reason) && (
                    <Button size="small" loading={assign.isPending} onClick={() => give(person)}>
                      换给他
                    </Button>
                  )}
                </div>
              )}
            />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

function title(duty: Duty): string {
  const day = dayText(duty.date);
  return duty.memberName ? `${day}为什么是 ${duty.memberName}` : `${day}为什么没有人`;
}
