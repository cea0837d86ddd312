import { Button } from 'antd';
import { dayText, hourMinute, timeText } from '@/shared/lib/dates';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import type { Duty } from '../api';
import { dutyStatusText, dutyStatusTone } from '../labels';
import type { DutyDesk } from './useDutyDesk';

/** Duties as records, each with the same menu as in the grid. */
export function DutyTable({ duties, desk }: { duties: Duty[]; desk: DutyDesk }) {
  if (duties.length === 0) {
    return (
      <div className="panel">
        <StateBox title="没有这样的班">换个月份、人或状态看看。</StateBox>
      </div>
    );
  }
  return (
    <div className="panel panel-flush">
      <SimpleTable<Duty>
        rows={duties}
        width={900}
        columns={[
          { title: '日期', key: 'date', width: 160, render: (_, duty) => dayText(duty.date) },
          {
            title: '岗位',
            key: 'post',
            render: (_, duty) =>
              `${duty.dutyPostName} ${hourMinute(duty.startTime)}–${hourMinute(duty.endTime)}`,
          },
          {
            title: '党员',
            key: 'member',
            width: 130,
            render: (_, duty) => duty.memberName ?? <strong className="gap">缺人</strong>,
          },
          {
            title: '状态',
            key: 'status',
            width: 130,
            render: (_, duty) => (
              <StateChip tone={dutyStatusTone[duty.status]}>{dutyStatusText[duty.status]}</StateChip>
            ),
          },
          {
            title: '说明',
            key: 'note',
            render: (_, duty) =>
              [
                duty.pinned ? '已固定' : '',
                duty.arrivedAt ? `${timeText(duty.arrivedAt)} 到岗登记` : '',
                duty.coveredByName ? `${duty.coveredByName} 顶班` : '',
                duty.outcomeNote ?? '',
              ]
                .filter(Boolean)
                .join('；') || '—',
          },
          actionsColumn<Duty>((duty) => (
            <Button
              size="small"
              aria-haspopup="menu"
              aria-label={`${dayText(duty.date)} ${duty.memberName ?? '缺人'} 的操作`}
              disabled={duty.status === 'CANCELLED'}
              onClick={(event) => desk.open(duty, event.currentTarget)}
            >
              操作
            </Button>
          )),
        ]}
      />
      {duties.length <= 50 && (
        <div className="list-foot">
          <span>共 {duties.length} 班，已全部显示</span>
        </div>
      )}
    </div>
  );
}
