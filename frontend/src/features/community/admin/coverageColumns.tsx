import { Button } from 'antd';
import { Link } from 'react-router';
import { fullDayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { StateChip } from '@/shared/ui/StateChip';
import type { MemberCoverage } from '../reviewApi';

interface CoverageActions {
  onRegister: (member: MemberCoverage) => void;
  onEnd: (member: MemberCoverage) => void;
}

export function coverageColumns({ onRegister, onEnd }: CoverageActions) {
  return [
    {
      title: '党员',
      key: 'member',
      width: 120,
      render: (_: unknown, each: MemberCoverage) => (
        <Link to={paths.admin.member(each.memberId)}>{each.memberName}</Link>
      ),
    },
    {
      title: '党小组',
      key: 'group',
      width: 130,
      render: (_: unknown, each: MemberCoverage) => each.partyGroupName ?? '—',
    },
    {
      title: '状态',
      key: 'state',
      width: 110,
      render: (_: unknown, each: MemberCoverage) =>
        each.registrationId ? (
          <StateChip tone="green">已报到</StateChip>
        ) : (
          <StateChip tone="amber">未报到</StateChip>
        ),
    },
    { title: '社区', key: 'place', render: (_: unknown, each: MemberCoverage) => each.communityName ?? '—' },
    {
      title: '报到日期',
      key: 'day',
      width: 150,
      render: (_: unknown, each: MemberCoverage) => fullDayText(each.registeredOn),
    },
    {
      title: '回执号',
      key: 'receipt',
      width: 140,
      render: (_: unknown, each: MemberCoverage) => each.receiptNo ?? '—',
    },
    {
      ...actionsColumn<MemberCoverage>((each) =>
        each.registrationId ? (
          <>
            <Link to={paths.receipt(each.registrationId)}>回执</Link>
            <Button size="small" onClick={() => onEnd(each)}>
              搬离
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => onRegister(each)}>
            代为登记
          </Button>
        ),
      ),
      width: 150,
    },
  ];
}
