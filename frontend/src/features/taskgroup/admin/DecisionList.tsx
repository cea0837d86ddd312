import { Button } from 'antd';
import { useState } from 'react';
import { dayText, momentText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type DecisionDetail, type ParallelDecision, useDecision } from '../adviceApi';
import { outcomeWords } from '../taskRules';
import { WithdrawModal } from './WithdrawModal';

interface DecisionListProps {
  taskGroupId: string;
  decisions: ParallelDecision[];
}

/** What was decided, on what evidence, and what it has really saved so far. */
export function DecisionList({ taskGroupId, decisions }: DecisionListProps) {
  const [withdrawing, setWithdrawing] = useState<ParallelDecision>();
  return (
    <section className="panel panel-gap" aria-labelledby="decisions">
      <div className="panel-head">
        <h2 id="decisions">并联决定 {decisions.length} 条</h2>
      </div>
      <ul className="decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <div className="decision-head">
              <strong>
                {decision.daysBefore} → {decision.daysAfter} 天，预计省 {decision.savedDays} 天
              </strong>
              {decision.withdrawnAt ? (
                <StateChip tone="plain">已撤回</StateChip>
              ) : (
                <Button size="small" onClick={() => setWithdrawing(decision)}>
                  撤回
                </Button>
              )}
            </div>
            <p className="muted">
              {momentText(decision.decidedAt)} {decision.decidedByName}
              {decision.withdrawnAt &&
                ` · ${momentText(decision.withdrawnAt)} ${decision.withdrawnByName ?? ''} 撤回：${decision.withdrawalReason ?? ''}`}
            </p>
            <ul className="decision-edges">
              {decision.dropped.map((edge) => (
                <li key={edge.dependencyId}>
                  {edge.successorCode} {edge.successorName} 不等 {edge.predecessorCode} {edge.predecessorName}
                </li>
              ))}
            </ul>
            <p>理由：{decision.reason}</p>
            {decision.evidence && <p>依据：{decision.evidence}</p>}
            {!decision.withdrawnAt && <Outcome taskGroupId={taskGroupId} decisionId={decision.id} />}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawModal
          taskGroupId={taskGroupId}
          decision={withdrawing}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </section>
  );
}

function Outcome({ taskGroupId, decisionId }: { taskGroupId: string; decisionId: string }) {
  const detail = useDecision(taskGroupId, decisionId);
  return (
    <Loaded query={detail} what="正在算到今天实际省了多少…">
      {({ outcome }) => outcome && <Saved outcome={outcome} />}
    </Loaded>
  );
}

function Saved({ outcome }: { outcome: NonNullable<DecisionDetail['outcome']> }) {
  return (
    <p className="decision-outcome">
      <StateChip tone={outcome.settled ? 'green' : 'blue'}>
        {outcome.settled ? '最后结果' : '到今天'}
      </StateChip>{' '}
      {outcomeWords(outcome)}
      {outcome.finish && outcome.finishWithWaiting && (
        <small className="line muted">
          {dayText(outcome.finish)} 全部完成；仍然等的话是 {dayText(outcome.finishWithWaiting)}。
          {outcome.undatedTasks > 0 && `${outcome.undatedTasks} 个已办结环节没有记开始日期，按工期倒推。`}
        </small>
      )}
    </p>
  );
}
