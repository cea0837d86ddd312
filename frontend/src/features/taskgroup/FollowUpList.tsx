import { dayText, today } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { StateChip } from '@/shared/ui/StateChip';
import { type FollowUp, useReportFollowUp } from './consultationApi';
import { followUpState } from './groupRules';

/** What was promised, each with a box to tick when it is done; unticking takes it back. */
export function FollowUpList({ followUps }: { followUps: readonly FollowUp[] }) {
  const report = useReportFollowUp();
  const tick = (followUp: FollowUp, done: boolean) =>
    report.mutate(
      { followUp, done },
      { onSuccess: () => notify('green', done ? '已记为办完。' : '已改回未办完。') },
    );
  return (
    <ul className="follow-ups">
      {followUps.map((each) => (
        <li key={each.id}>
          <label>
            <input
              type="checkbox"
              checked={each.doneOn !== null}
              disabled={report.isPending}
              onChange={({ target }) => tick(each, target.checked)}
            />
            <span>
              <span className="follow-up-what">{each.what}</span>
              <span className="muted follow-up-note">
                {each.ownerName ?? '负责人未定'} ·{' '}
                {each.doneOn ? `${dayText(each.doneOn)}办完` : `${dayText(each.dueOn)}前`}{' '}
                {followUpState(each, today()) === 'late' && <StateChip tone="red">已过期</StateChip>}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
