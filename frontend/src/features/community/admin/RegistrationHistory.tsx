import { Button } from 'antd';
import { Link } from 'react-router';
import { fullDayText } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type Registration, useRegistrations } from '../api';
import type { Ending } from './EndModal';

interface RegistrationHistoryProps {
  memberId: string | undefined;
  onMember: (memberId: string | undefined) => void;
  onEnd: (registration: Ending) => void;
}

/** Every registration there ever was, with what the community said at the end. */
export function RegistrationHistory({ memberId, onMember, onEnd }: RegistrationHistoryProps) {
  const registrations = useRegistrations(memberId);
  return (
    <>
      <div className="filters">
        <MemberPicker
          aria-label="党员"
          allowClear
          placeholder="全部党员"
          value={memberId}
          onChange={onMember}
        />
      </div>
      <section className="panel panel-flush" aria-label="报到历史">
        <Loaded query={registrations}>
          {(items) =>
            items.length === 0 ? (
              <StateBox title="还没有人报到">党员在手机上报到后会出现在这里，也可以由支部代为登记。</StateBox>
            ) : (
              <SimpleTable<Registration>
                rows={items}
                width={900}
                columns={[
                  { title: '党员', dataIndex: 'memberName', width: 110 },
                  { title: '社区', dataIndex: 'communityName' },
                  { title: '报到日期', dataIndex: 'registeredOn', width: 150, render: fullDayText },
                  { title: '回执号', dataIndex: 'receiptNo', width: 130 },
                  {
                    title: '状态',
                    key: 'state',
                    width: 190,
                    render: (_, each) =>
                      each.endedOn ? (
                        <StateChip tone="plain">{fullDayText(each.endedOn)}搬离</StateChip>
                      ) : (
                        <StateChip tone="green">已报到</StateChip>
                      ),
                  },
                  { title: '社区评价', dataIndex: 'review', render: (text: string | null) => text ?? '—' },
                  {
                    ...actionsColumn<Registration>((each) => (
                      <>
                        <Link to={paths.receipt(each.id)}>回执</Link>
                        {!each.endedOn && (
                          <Button size="small" onClick={() => onEnd(each)}>
                            搬离
                          </Button>
                        )}
                      </>
                    )),
                    width: 140,
                  },
                ]}
              />
            )
          }
        </Loaded>
      </section>
    </>
  );
}
