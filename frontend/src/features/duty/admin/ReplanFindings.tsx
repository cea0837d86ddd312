import { dayText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import type { FairnessFigures, ReplanningPreview } from '../planningApi';
import { PeopleChanges } from './PeopleChanges';

const ROWS: { text: string; of: (figures: FairnessFigures) => string }[] = [
  { text: '不均衡度', of: ({ objective }) => objective },
  { text: '离理论最优', of: ({ gap }) => gap },
  { text: '最多与最少相差', of: ({ spread }) => `${spread} 班` },
  { text: '无人可排', of: ({ uncovered }) => `${uncovered} 班` },
  { text: '同一人两班至少相隔', of: ({ smallestDistance }) => `${smallestDistance} 个工作日` },
];

/** Why, how much, what it does to fairness, and who is touched. */
export function ReplanFindings({ preview }: { preview: ReplanningPreview }) {
  const { reasons, obstacles, removedDays, addedDays, uncoveredSeats, people } = preview;
  return (
    <>
      {obstacles.length > 0 && (
        <div className="form-error" role="alert">
          <strong>现在不能采用：</strong>
          <ul>
            {obstacles.map((each) => (
              <li key={each.code + each.message}>{each.message}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="replan-sum">
        <strong>
          {preview.changedDuties} 班换人
          {people.length > 0 && `，涉及 ${people.length} 人`}
        </strong>
        {preview.fewestChanges && <StateChip tone="green">已证明改动最少</StateChip>}
      </p>
      {reasons.length === 0 && <p className="muted">这张表与现在的情况相符。</p>}
      <Lines head="现在不合适的地方" items={reasons} />
      <Lines head="不再上班，取消值班" items={removedDays.map(dayText)} />
      <Lines head="成了工作日，补排" items={addedDays.map(dayText)} />
      <Lines head="仍然缺人" items={uncoveredSeats.map((seat) => `${dayText(seat.date)}：${seat.reason}`)} />
      <PeopleChanges people={people} empty="没有人的班有变化。" />
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">公平性</th>
            <th scope="col">现在</th>
            <th scope="col">重排后</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ text, of }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td>{of(preview.before)}</td>
              <td>{of(preview.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const OPEN_UP_TO = 5;

function Lines({ head, items }: { head: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= OPEN_UP_TO}>
      <summary>
        {head}（{items.length}）
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
