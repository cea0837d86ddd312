import { Button } from 'antd';
import { dayText, momentText } from '@/shared/lib/dates';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { unitStatusTone, visitFlagText } from '../surveyLabels';
import { useVisits, type Visit } from '../unitApi';
import { visitWords } from '../visitRules';

/** Every visit to a household, the latest first; what was corrected stays in sight. */
export function UnitVisits({ surveyId, unitId }: { surveyId: string; unitId: string }) {
  const list = useVisits(surveyId, { unitId });
  return (
    <section className="panel panel-flush" aria-labelledby="visits">
      <div className="panel-head">
        <h2 id="visits">入户记录</h2>
      </div>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && (
        <StateBox title="还没有去过">负责的两人组在手机上记下以后，会显示在这里。</StateBox>
      )}
      <ul className="villages">
        {list.rows.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="panel-pad">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            更早的
          </Button>
        </div>
      )}
    </section>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const { flags, nextVisitOn, correctedById, correctsId } = visit;
  return (
    <li>
      <StateChip tone={correctedById ? 'plain' : unitStatusTone[visit.result]}>{visitWords(visit)}</StateChip>{' '}
      {correctedById && <span className="muted">已由更正代替</span>}
      {correctsId && <span className="muted">是对前一条的更正</span>}
      <div>
        {momentText(visit.visitedAt)} · {visit.memberName}
      </div>
      {visit.note && <div>{visit.note}</div>}
      <div className="muted">
        {nextVisitOn && `约好 ${dayText(nextVisitOn)} 再去 · `}支部 {momentText(visit.receivedAt)} 收到
        {flags.length > 0 && ` · 提示：${flags.map((flag) => visitFlagText[flag]).join('、')}`}
      </div>
    </li>
  );
}
