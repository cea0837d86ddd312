import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import type { ServiceRecordStatus } from '../api';
import type { ServiceTally } from '../reviewApi';
import { hoursText } from '../reviewRules';

interface Period {
  from: string;
  to: string;
}

function recordsOf({ memberId }: ServiceTally, { from, to }: Period, status?: ServiceRecordStatus): string {
  const query = new URLSearchParams({ memberId, from, to });
  query.set(status ? 'status' : 'counted', status ?? 'true');
  return `${paths.admin.records}?${query}`;
}

/** In the order in which the server names people; no column can be sorted. */
export function tallyColumns(period: Period) {
  const counted = (
    key: keyof ServiceTally,
    title: string,
    status?: ServiceRecordStatus,
    text: (amount: number) => string = String,
  ) => ({
    title,
    key,
    render: (_: unknown, tally: ServiceTally) => {
      const amount = tally[key] as number;
      return amount === 0 ? (
        <span className="muted">0</span>
      ) : (
        <Link to={recordsOf(tally, period, status)}>{text(amount)}</Link>
      );
    },
  });
  return [
    {
      title: '党员',
      key: 'member',
      width: 160,
      render: (_: unknown, { memberId, memberName }: ServiceTally) => (
        <Link to={paths.admin.member(memberId)}>{memberName}</Link>
      ),
    },
    counted('services', '次数'),
    counted('minutes', '小时', undefined, hoursText),
    counted('withoutHours', '其中没有结束时间'),
    counted('confirmed', '已确认', 'CONFIRMED'),
    counted('waiting', '待确认', 'RECORDED'),
    counted('correctionRequested', '已请更正', 'CORRECTION_REQUESTED'),
  ];
}
