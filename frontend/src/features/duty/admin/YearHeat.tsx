import { Link } from 'react-router';
import { dayText, monthDays, monthText, today, WEEKDAY_NAMES } from '@/shared/lib/dates';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import type { DutyStatus } from '../api';
import {
  countsText,
  type DutyCounts,
  type HeatDay,
  type MonthCounts,
  monthCounts,
  monthStarts,
  yearHeat,
} from '../heat';
import { useDutiesWhere } from '../planningApi';
import { recordsLink } from './recordsLink';
import './heat.css';

interface YearHeatProps {
  year: number;
  dutyPostId: string | undefined;
  memberId: string | undefined;
}

/** A year at a glance, 53 weeks across; the table below says the same in numbers that open. */
export function YearHeat({ year, dutyPostId, memberId }: YearHeatProps) {
  const duties = useDutiesWhere({ from: `${year}-01-01`, to: `${year}-12-31`, dutyPostId, memberId });
  return (
    <Loaded query={duties} what="正在读取全年的班…">
      {(items) => {
        const months = monthCounts(items);
        if (months.length === 0) {
          return (
            <div className="panel">
              <StateBox title={`${year} 年没有已发布的值班`}>发布值班表以后，这里看得到全年。</StateBox>
            </div>
          );
        }
        return (
          <>
            <HeatPicture year={year} cells={yearHeat(year, items, today())} />
            <div className="panel panel-flush panel-gap">
              <MonthTable months={months} dutyPostId={dutyPostId} memberId={memberId} />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

const KEY: { text: string; level: HeatDay['level']; late?: boolean; trouble?: boolean }[] = [
  { text: '还没到', level: 0 },
  { text: '过了还没写结果', level: 0, late: true },
  { text: '少于一半有着落', level: 1 },
  { text: '过半', level: 2 },
  { text: '都有着落（到岗、替班或请假）', level: 3 },
  { text: '有未到岗或缺人', level: 2, trouble: true },
];

function HeatPicture({ year, cells }: { year: number; cells: HeatDay[] }) {
  return (
    <section className="panel heat" aria-label={`${year} 年热图`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="heat-scroll" tabIndex={0} aria-label="全年，可左右滚动">
        <div className="heat-grid" role="img" aria-label={`${year} 年每天的值班，数字见下表`}>
          {[1, 3, 5].map((weekday) => (
            <span key={weekday} style={{ gridRow: weekday + 1, gridColumn: 1 }}>
              {WEEKDAY_NAMES[weekday]}
            </span>
          ))}
          {monthStarts(year).map(({ month, week }) => (
            <span key={month} style={{ gridRow: 1, gridColumn: `${week + 2} / span 4` }}>
              {Number(month.slice(5))}月
            </span>
          ))}
          {cells.map((cell) => (
            <i
              key={cell.day}
              data-level={cell.level}
              data-trouble={cell.trouble}
              data-late={cell.late}
              data-today={cell.day === today()}
              style={{ gridRow: cell.weekday + 1, gridColumn: cell.week + 2 }}
              title={`${dayText(cell.day)} ${countsText(cell)}`}
            />
          ))}
        </div>
      </section>
      <p className="heat-key">
        {KEY.map(({ text, level, late, trouble }) => (
          <span key={text}>
            <i data-level={level} data-late={late} data-trouble={trouble} aria-hidden="true" />
            {text}
          </span>
        ))}
      </p>
    </section>
  );
}

const COLUMNS: { key: keyof DutyCounts; text: string; status?: DutyStatus }[] = [
  { key: 'seats', text: '班' },
  { key: 'done', text: '已到岗', status: 'DONE' },
  { key: 'covered', text: '已替班', status: 'COVERED' },
  { key: 'excused', text: '已请假', status: 'EXCUSED' },
  { key: 'missed', text: '未到岗', status: 'MISSED' },
  { key: 'planned', text: '待定', status: 'PLANNED' },
  { key: 'gaps', text: '缺人' },
];

interface MonthTableProps extends Pick<YearHeatProps, 'dutyPostId' | 'memberId'> {
  months: MonthCounts[];
}

function MonthTable({ months, dutyPostId, memberId }: MonthTableProps) {
  return (
    <SimpleTable<MonthCounts>
      rows={months}
      rowKey="month"
      columns={[
        { title: '月份', key: 'month', render: (_, { month }) => monthText(month) },
        ...COLUMNS.map(({ key, text, status }) => ({
          title: text,
          key,
          render: (_: unknown, counts: MonthCounts) => {
            const days = monthDays(counts.month);
            const span = { from: days[0] as string, to: days.at(-1) as string };
            return counts[key] === 0 ? (
              <span className="muted">0</span>
            ) : (
              <Link to={recordsLink({ ...span, dutyPostId, memberId, status })}>{counts[key]}</Link>
            );
          },
        })),
      ]}
    />
  );
}
