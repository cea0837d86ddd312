import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { type PlanRisk, usePlanRisk } from '../adviceApi';
import { percent, seedOf } from '../riskRules';
import { FinishHistogram } from './FinishHistogram';
import { RiskTasks } from './RiskTasks';
import type { ViewProps } from './views';
import './risk.css';

/** How sure the date is: the plan walked through at random many times, with a seed to walk it again. */
export function RiskPanel({ taskGroupId, taskOf }: ViewProps) {
  const [filters, setFilters] = useFilters(['date', 'seed'] as const);
  const risk = usePlanRisk(taskGroupId, { seed: seedOf(filters.seed), date: filters.date });
  return (
    <Loaded query={risk} what="正在推演…">
      {(data) => (
        <div aria-busy={risk.isFetching} className="risk" data-stale={risk.isFetching}>
          <section className="panel panel-pad" aria-label="赶得上吗">
            <div className="risk-question">
              <label htmlFor="risk-date">想在这一天之前全部完成</label>
              <DayPicker
                id="risk-date"
                allowClear
                value={filters.date ?? null}
                // The seed stays, so that another date is asked of the same runs.
                onChange={(day) => setFilters({ date: day ?? undefined, seed: String(data.seed) })}
              />
              {data.target && (
                <p className="risk-answer" role="status">
                  赶得上的把握 <strong>{percent(data.target.chance)}</strong>
                  <small>
                    推演 {data.runs} 次的误差范围 {percent(data.target.low)}–{percent(data.target.high)}
                  </small>
                </p>
              )}
            </div>
            {data.estimated === 0 ? (
              <StateBox title="还没有填顺利和不顺时的工期">
                每次推演结果都一样，看不出风险。请在列表里给没有把握的环节“改计划”，填上两个工期。
              </StateBox>
            ) : (
              <>
                <Dates risk={data} />
                <FinishHistogram risk={data} />
              </>
            )}
            <Seed
              key={data.seed}
              seed={data.seed}
              runs={data.runs}
              onSeed={(seed) => setFilters({ seed: seed === undefined ? undefined : String(seed) })}
              onAgain={() => (filters.seed ? setFilters({ seed: undefined }) : void risk.refetch())}
            />
          </section>
          {data.estimated > 0 && <RiskTasks risk={data} taskOf={taskOf} />}
        </div>
      )}
    </Loaded>
  );
}

function Dates({ risk }: { risk: PlanRisk }) {
  const rows = [
    { name: '按最可能的工期', day: risk.finish, note: `${percent(risk.chanceOfFinish)} 的把握` },
    { name: '一半把握', day: risk.p50.date, note: `${risk.p50.workdays} 个工作日` },
    { name: '八成把握', day: risk.p80.date, note: `${risk.p80.workdays} 个工作日` },
    { name: '九成把握', day: risk.p90.date, note: `${risk.p90.workdays} 个工作日` },
  ];
  return (
    <dl className="risk-dates">
      {rows.map(({ name, day, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {day ? dayText(day) : '推算不出'} <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface SeedProps {
  seed: number;
  runs: number;
  onSeed: (seed: number | undefined) => void;
  onAgain: () => void;
}

function Seed({ seed, runs, onSeed, onAgain }: SeedProps) {
  const [typed, setTyped] = useState<number | null>(seed);
  return (
    <div className="risk-seed">
      <label htmlFor="risk-seed">种子</label>
      <InputNumber
        id="risk-seed"
        min={0}
        max={2_147_483_647}
        precision={0}
        value={typed}
        onChange={setTyped}
        onPressEnter={() => onSeed(typed ?? undefined)}
      />
      <Button onClick={() => onSeed(typed ?? undefined)} disabled={typed === seed}>
        用这个种子
      </Button>
      <Button onClick={onAgain}>换一个种子</Button>
      <span className="muted">推演 {runs} 次。同一天、同一计划、同一种子，谁来推演都是这个结果。</span>
    </div>
  );
}
