import { Button } from 'antd';
import { type ReactNode, Suspense, useState } from 'react';
import { today } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/useFilters';
import { useSession } from '@/shared/session';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useWorkCalendar, type WorkCalendar } from '../api';
import { NoticeForm } from './NoticeForm';
import { YearGrid } from './YearGrid';
import '../calendar.css';

interface WorkCalendarPageProps {
  /** What a changed notice does to plans; plans know the calendar, not the other way round. */
  touched?: ReactNode;
}

export default function WorkCalendarPage({ touched }: WorkCalendarPageProps) {
  const { has } = useSession();
  const [filters, setFilters] = useFilters(['year'] as const);
  const [writing, setWriting] = useState(false);
  const year = Number(filters.year ?? today().slice(0, 4));
  const calendar = useWorkCalendar(year);
  const mayWrite = has('INSTALLATION');
  return (
    <Page
      title={`${year} 年工作日历`}
      note={calendar.data && <Source calendar={calendar.data} />}
      actions={
        <>
          <Button onClick={() => setFilters({ year: String(year - 1) })}>{year - 1} 年</Button>
          <Button onClick={() => setFilters({ year: String(year + 1) })}>{year + 1} 年</Button>
          {mayWrite && calendar.data && <Button onClick={() => setWriting(true)}>更正</Button>}
        </>
      }
    >
      {/* Comes by itself once it is there: the year does not wait for it. */}
      <Suspense fallback={null}>{touched}</Suspense>
      <Loaded query={calendar}>
        {(data) =>
          data ? (
            <YearGrid year={year} calendar={data} />
          ) : (
            <div className="panel">
              <StateBox
                title={`${year} 年的放假通知还没有录入`}
                actions={
                  mayWrite && (
                    <button type="button" className="btn" onClick={() => setWriting(true)}>
                      按通知录入
                    </button>
                  )
                }
              >
                没有通知的年份按“未知”处理：可以先排草稿，不能发布，也不会当成普通日子。
                {!mayWrite && '通知发布后由系统管理员录入。'}
              </StateBox>
            </div>
          )
        }
      </Loaded>
      {writing && (
        <NoticeForm year={year} calendar={calendar.data ?? undefined} onClose={() => setWriting(false)} />
      )}
    </Page>
  );
}

function Source({ calendar }: { calendar: WorkCalendar }) {
  return (
    <>
      {calendar.workdays} 个工作日 · 依据{' '}
      <a href={calendar.noticeUrl} target="_blank" rel="noreferrer">
        国务院办公厅通知
      </a>
    </>
  );
}
