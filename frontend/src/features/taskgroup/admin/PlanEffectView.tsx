import { dayText } from '@/shared/lib/dates';
import { shiftWords } from '../ganttWords';
import type { PlanEffect, PlannedTask } from '../planApi';
import { DaysTable, dayOf, daysText } from './DaysTable';

interface PlanEffectViewProps {
  effect: PlanEffect;
  taskOf: ReadonlyMap<string, PlannedTask>;
}

/** Finish before and after, then each task whose dates change. */
export function PlanEffectView({ effect, taskOf }: PlanEffectViewProps) {
  const { finishBefore, finishAfter, days, moved, held } = effect;
  return (
    <div className="plan-effect">
      <dl className="effect-sum">
        <div>
          <dt>现在的全部完成</dt>
          <dd>{dayOf(finishBefore)}</dd>
        </div>
        <div>
          <dt>改后的全部完成</dt>
          <dd data-later={days > 0} data-earlier={days < 0}>
            {dayOf(finishAfter)} <small>{shiftWords(days)}</small>
          </dd>
        </div>
      </dl>
      {held.map((each) => (
        <p key={each.taskId} className="warn-line" role="note">
          {taskOf.get(each.taskId)?.code} 想 {dayText(each.wantedStart)} 开始，最早只能{' '}
          {dayOf(each.plannedStart)}：
          {each.heldBy.length > 0
            ? `要等 ${each.heldBy.map((id) => nameOf(taskOf.get(id))).join('、')}。`
            : '受今天或开工日期所限。'}
        </p>
      ))}
      {moved.length === 0 ? (
        <p className="muted">没有环节的日期会变。</p>
      ) : (
        <>
          <h3>{moved.length} 个环节的日期会变</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
          <section className="effect-rows" tabIndex={0} aria-label="日期会变的环节">
            <DaysTable
              before="现在"
              after="改后"
              rows={moved.map((each) => ({
                id: each.taskId,
                name: `${each.code} ${each.name}`,
                before: daysText(each.startBefore, each.finishBefore),
                after: daysText(each.startAfter, each.finishAfter),
                shift: shiftWords(each.days),
              }))}
            />
          </section>
        </>
      )}
    </div>
  );
}

function nameOf(task: PlannedTask | undefined): string {
  return task ? `${task.code} ${task.name}` : '一个前置环节';
}
