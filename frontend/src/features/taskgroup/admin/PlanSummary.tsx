import { Button } from 'antd';
import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import type { Plan } from '../planApi';
import { isBlocked, yearsText } from '../taskRules';
import { BaselineDrawer } from './BaselineDrawer';
import { OverridesDrawer } from './OverridesDrawer';
import { PlanStartModal } from './PlanStartModal';
import { SaveBaselineModal } from './SaveBaselineModal';

type Dialog = 'START' | 'BASELINE' | 'COMPARE' | 'OVERRIDES';

/** Where the whole stands, above every view. */
export function PlanSummary({ taskGroupId, plan }: { taskGroupId: string; plan: Plan }) {
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const { baseline } = plan;
  const blocked = plan.tasks.filter(isBlocked).length;
  return (
    <section className="panel plan-summary" aria-label="计划概况">
      <dl>
        <div>
          <dt>全部完成</dt>
          <dd>
            {plan.finish ? dayText(plan.finish) : '推算不出'}{' '}
            <small>{plan.openTasks === 0 ? '已全部办结' : `共 ${plan.workdays} 个工作日`}</small>
          </dd>
        </div>
        <div>
          <dt>没有办结</dt>
          <dd>
            {plan.openTasks} <small>/ {plan.tasks.length} 个环节</small>
          </dd>
        </div>
        <div>
          <dt>被前置挡住</dt>
          <dd>
            {blocked} <small>个</small>
          </dd>
        </div>
        <div>
          <dt>与基准比</dt>
          <dd>{baseline ? <Shift days={baseline.shiftDays} /> : <small>还没有保存基准</small>}</dd>
        </div>
      </dl>
      <div className="plan-summary-foot">
        <span>
          {plan.startsOn
            ? `${dayText(plan.startsOn)} 开工`
            : `还没有填开工日期，暂从 ${dayText(plan.countedFrom)} 算起`}
        </span>
        <Button size="small" onClick={() => setDialog('START')}>
          {plan.startsOn ? '改开工日期' : '填开工日期'}
        </Button>
        {plan.startsOn ? (
          <Button size="small" onClick={() => setDialog('BASELINE')}>
            保存为基准
          </Button>
        ) : (
          <span className="muted">填好之后可以保存基准。</span>
        )}
        {baseline && (
          <Button size="small" onClick={() => setDialog('COMPARE')}>
            与第 {baseline.number} 次基准对照
          </Button>
        )}
        <Button size="small" onClick={() => setDialog('OVERRIDES')}>
          越过前置的记录
        </Button>
        {plan.unknownYears.length > 0 && (
          <span className="amber-text">
            {yearsText(plan.unknownYears)}的放假通知还没有录入，那时的日期按周一到周五暂估。
          </span>
        )}
      </div>
      {dialog === 'START' && <PlanStartModal taskGroupId={taskGroupId} plan={plan} onClose={close} />}
      {dialog === 'BASELINE' && <SaveBaselineModal taskGroupId={taskGroupId} plan={plan} onClose={close} />}
      {dialog === 'COMPARE' && baseline && (
        <BaselineDrawer taskGroupId={taskGroupId} baselineId={baseline.id} onClose={close} />
      )}
      {dialog === 'OVERRIDES' && <OverridesDrawer taskGroupId={taskGroupId} onClose={close} />}
    </section>
  );
}

function Shift({ days }: { days: number | null }) {
  if (days === null) return <>—</>;
  if (days === 0) return <>一致</>;
  return (
    <span data-later={days > 0} data-earlier={days < 0}>
      {days > 0 ? '晚' : '早'} {Math.abs(days)} <small>个工作日</small>
    </span>
  );
}
