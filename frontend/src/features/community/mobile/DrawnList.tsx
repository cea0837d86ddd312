import { verdictTone } from '@/shared/draw/drawRules';
import { dayText } from '@/shared/lib/dates';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { Failed, Loading, StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type SpotCheck, type SpotCheckRecord, useDrawnRecords } from '../spotCheckApi';
import { verdictText } from '../spotCheckLabels';

/** Others' records by number and day only; one's own with what it was and what the community said. */
export function DrawnList({ check }: { check: SpotCheck }) {
  const list = useDrawnRecords(check.id);
  return (
    <section className="card" aria-labelledby="check-drawn">
      <h2 id="check-drawn" className="card-title">
        抽中的记录
      </h2>
      {list.isPending && <Loading />}
      {list.isError && list.rows.length === 0 && (
        <Failed error={list.error} retry={() => void list.refetch()} />
      )}
      {list.isSuccess && list.rows.length === 0 && <StateBox title="这个时段没有记录" />}
      <ul className="rows">
        {list.rows.map((record) => (
          <Row key={record.id} record={record} />
        ))}
      </ul>
      <ListFoot list={list} unit="条" more="更多" />
    </section>
  );
}

function Row({ record: { id, date, probability, service, outcome } }: { record: SpotCheckRecord }) {
  return (
    <li className="row-block">
      <div className="row-line">
        <span className="row-title">{service?.content ?? dayText(date)}</span>
        {outcome && <StateChip tone={verdictTone[outcome.verdict]}>{verdictText[outcome.verdict]}</StateChip>}
      </div>
      <p className="row-note">
        {service && `${service.memberName} · ${dayText(date)} · `}概率 {probability} · 编号 <code>{id}</code>
      </p>
      {outcome?.note && <p className="row-note">社区：{outcome.note}</p>}
    </li>
  );
}
