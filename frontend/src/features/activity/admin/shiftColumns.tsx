import { Link } from 'react-router';
import { dayOf, dayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import type { Activity, ActivityShift } from '../api';
import { countText, timesText } from '../rules';

export function shiftColumns(activity: Activity) {
  return [
    {
      title: '日期',
      key: 'day',
      width: 130,
      render: (_: unknown, { startsAt }: ActivityShift) => dayText(dayOf(startsAt)),
    },
    {
      title: '时间',
      key: 'time',
      width: 150,
      render: (_: unknown, shift: ActivityShift) => timesText(shift),
    },
    {
      title: '地点与备注',
      key: 'place',
      render: (_: unknown, { place, note }: ActivityShift) => (
        <>
          {place ?? activity.place ?? '—'}
          {note && <div className="muted">{note}</div>}
        </>
      ),
    },
    {
      title: '报名 / 名额',
      key: 'seats',
      width: 120,
      render: (_: unknown, { signedUp, seats, waiting }: ActivityShift) => (
        <>
          <span className="table-number">
            {signedUp} / {seats}
          </span>
          {waiting > 0 && <div className="muted">候补 {waiting} 人</div>}
        </>
      ),
    },
    {
      title: '到场',
      key: 'came',
      width: 80,
      align: 'right' as const,
      render: (_: unknown, { came, attendanceTakenAt }: ActivityShift) => (attendanceTakenAt ? came : '—'),
    },
    {
      title: '服务人次',
      key: 'served',
      width: 110,
      align: 'right' as const,
      render: (_: unknown, { id, peopleServed }: ActivityShift) =>
        peopleServed === null ? (
          '—'
        ) : (
          <Link className="activity-name table-number" to={paths.admin.shift(activity.id, id)}>
            {countText(peopleServed)}
          </Link>
        ),
    },
    {
      title: '登记',
      dataIndex: 'attendanceTakenBy',
      width: 110,
      render: (by: string | null) => by ?? <span className="muted">未登记</span>,
    },
  ];
}
