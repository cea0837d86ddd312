import { Link } from 'react-router';
import { dayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import type { Activity } from '../api';
import { kindText, statusText, statusTone } from '../labels';
import { countText } from '../rules';

export const activityColumns = [
  {
    title: '活动',
    key: 'name',
    render: (_: unknown, each: Activity) => (
      <>
        <Link className="activity-name" to={paths.admin.activity(each.id)}>
          {each.name}
        </Link>
        <div className="muted">{kindText[each.kind]}</div>
      </>
    ),
  },
  {
    title: '期间',
    key: 'period',
    width: 150,
    render: (_: unknown, { startsOn, endsOn }: Activity) => (
      <span className="day-range">
        <span>{dayText(startsOn)}</span>
        {endsOn !== startsOn && <span> 至 {dayText(endsOn)}</span>}
      </span>
    ),
  },
  {
    title: '社区与地点',
    key: 'place',
    render: (_: unknown, each: Activity) => (
      <>
        {each.communityName}
        {each.place && <div className="muted">{each.place}</div>}
      </>
    ),
  },
  { title: '组织者', dataIndex: 'organiserName', width: 90 },
  {
    title: '状态',
    key: 'status',
    width: 110,
    render: (_: unknown, { status }: Activity) => (
      <StateChip tone={statusTone[status]}>{statusText[status]}</StateChip>
    ),
  },
  {
    title: '班次',
    key: 'shifts',
    width: 120,
    render: (_: unknown, { figures }: Activity) => (
      <>
        {countText(figures.shifts)} 班
        {figures.listsMissing > 0 && <div className="muted">{figures.listsMissing} 班待登记</div>}
      </>
    ),
  },
  {
    title: '报名 / 名额',
    key: 'people',
    width: 120,
    render: (_: unknown, { figures }: Activity) => (
      <>
        <span className="table-number">
          {countText(figures.signedUp)} / {countText(figures.seats)}
        </span>
        {figures.waiting > 0 && <div className="muted">候补 {figures.waiting} 人</div>}
        {figures.came > 0 && <div className="muted">到场 {countText(figures.came)} 人次</div>}
      </>
    ),
  },
  {
    title: '服务人次',
    key: 'served',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { figures }: Activity) => (
      <span className="table-number">{countText(figures.peopleServed)}</span>
    ),
  },
];
