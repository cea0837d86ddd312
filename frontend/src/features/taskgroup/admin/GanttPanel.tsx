import { Button, Segmented } from 'antd';
import { useCallback, useMemo } from 'react';
import { useFilters } from '@/shared/lib/useFilters';
import { StateBox } from '@/shared/ui/StateBox';
import { axisOver, type GanttRow, inOrderOfWork, type Zoom } from '../gantt';
import { choiceOf, type LinkChoice, linksOfRows } from '../ganttLinks';
import { ganttRows, yearsText } from '../taskRules';
import { GanttChart } from './GanttChart';
import { GanttKey } from './GanttKey';
import { TaskFilters, useShownTasks } from './TaskFilters';
import { useCalendars } from './useCalendars';
import type { ViewProps } from './views';

/** Longer charts draw only what is in sight, which on paper would look like all. */
const MOST_PRINTED = 80;

const ZOOMS: { value: Zoom; label: string }[] = [
  { value: 'day', label: '日' },
  { value: 'week', label: '周' },
  { value: 'month', label: '月' },
];

const LINKS: { value: LinkChoice; label: string }[] = [
  { value: 'all', label: '全部前置' },
  { value: 'critical', label: '关键前置' },
  { value: 'none', label: '不画' },
];

/** The plan on the work calendar; dropping a bar asks first what it would do. */
export function GanttPanel({ plan, taskOf, desk }: ViewProps) {
  const [filters, setFilters] = useFilters(['zoom', 'links'] as const);
  const zoom = ZOOMS.find(({ value }) => value === filters.zoom)?.value ?? 'week';
  const tasks = useShownTasks(plan.tasks);
  const rows = useMemo(() => inOrderOfWork(ganttRows(tasks, taskOf)), [tasks, taskOf]);
  const links = useMemo(() => linksOfRows(rows, plan.dependencies), [rows, plan.dependencies]);
  const linkChoice = choiceOf(filters.links, rows.length);
  const axis = useMemo(() => {
    const baselines = rows.flatMap(({ baseline }) => (baseline ? [baseline] : []));
    return axisOver([...rows, ...baselines], plan.today, zoom);
  }, [rows, plan.today, zoom]);
  const calendars = useCalendars(plan);
  const { open, replan } = desk;
  const openRow = useCallback(
    (row: GanttRow, anchor: HTMLElement) => {
      const task = taskOf.get(row.id);
      if (task) open(task, anchor);
    },
    [taskOf, open],
  );
  const moveRow = useCallback(
    (row: GanttRow, start: string) => {
      const task = taskOf.get(row.id);
      if (task) replan(task, start);
    },
    [taskOf, replan],
  );

  return (
    <>
      <div className="gantt-tools">
        <TaskFilters tasks={plan.tasks} found={tasks.length} />
        <Segmented
          aria-label="刻度"
          value={zoom}
          options={ZOOMS}
          onChange={(value) => setFilters({ zoom: value === 'week' ? undefined : value })}
        />
        <Segmented
          aria-label="画哪些前置"
          value={linkChoice}
          options={LINKS}
          onChange={(value) => setFilters({ links: value })}
        />
        <Button
          onClick={() => window.print()}
          disabled={rows.length > MOST_PRINTED}
          title={rows.length > MOST_PRINTED ? `先筛选到 ${MOST_PRINTED} 个环节以内再打印` : undefined}
        >
          打印
        </Button>
      </div>
      {rows.length === 0 ? (
        <div className="panel">
          <StateBox title={tasks.length > 0 ? '这些环节没有日期' : '没有符合条件的环节'}>
            换一个筛选条件再看。
          </StateBox>
        </div>
      ) : (
        <GanttChart
          label={`甘特图，${rows.length} 个环节；上下键换环节，左右键移动、回车看影响，没有移动时回车打开菜单`}
          rows={rows}
          links={links}
          linkChoice={linkChoice}
          axis={axis}
          zoom={zoom}
          calendars={calendars}
          today={plan.today}
          onOpen={openRow}
          onMove={moveRow}
        />
      )}
      <GanttKey baseline={plan.baseline !== null} />
      {linkChoice === 'critical' && (
        <p className="muted gantt-note">只画关键线路上的前置，和当前选中环节的前置。</p>
      )}
      {rows.length < tasks.length && (
        <p className="muted gantt-note">
          另有 {tasks.length - rows.length} 个环节没有日期，画不出来，在“列表”里。
        </p>
      )}
      {plan.unknownYears.length > 0 && (
        <p className="muted gantt-note">
          {yearsText(plan.unknownYears)}的休息日按周六周日画，放假通知录入后会改过来。
        </p>
      )}
    </>
  );
}
