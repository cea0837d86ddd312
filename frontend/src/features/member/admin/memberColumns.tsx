import type { TableProps } from 'antd';
import { Link } from 'react-router';
import { officeText } from '@/features/branch/labels';
import { fullDayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { StateChip } from '@/shared/ui/StateChip';
import type { Member } from '../api';
import { affiliationText, affiliationTone, standingText } from '../labels';

export function memberColumns(
  groupName: (id: string | null) => string,
): NonNullable<TableProps<Member>['columns']> {
  return [
    {
      title: '姓名',
      key: 'name',
      width: 150,
      render: (_, member) => <Link to={paths.admin.member(member.id)}>{member.name}</Link>,
    },
    {
      title: '人员类别',
      key: 'standing',
      width: 120,
      render: (_, member) => standingText[member.standing],
    },
    {
      title: '职务',
      key: 'office',
      width: 110,
      render: (_, member) => (member.office ? officeText[member.office] : ''),
    },
    {
      title: '党小组',
      key: 'group',
      width: 130,
      render: (_, member) => groupName(member.partyGroupId),
    },
    { title: '部门', key: 'department', width: 150, render: (_, member) => member.department ?? '—' },
    { title: '手机', key: 'mobile', width: 130, render: (_, member) => member.mobile ?? '—' },
    {
      title: '入党日期',
      key: 'joinedOn',
      width: 130,
      render: (_, member) => fullDayText(member.joinedOn),
    },
    {
      title: '组织关系',
      key: 'affiliation',
      width: 100,
      render: (_, member) => (
        <StateChip tone={affiliationTone[member.affiliation]}>
          {affiliationText[member.affiliation]}
        </StateChip>
      ),
    },
  ];
}
