import { useCallback, useMemo, useState } from 'react';
import { useNames } from '@/shared/ui/admin/MemberPicker';
import { StateBox } from '@/shared/ui/StateBox';
import type { PlannedTask } from '../planApi';
import { blockedWords, COLUMNS, spanWords } from '../taskRules';
import { BoardColumn } from './BoardColumn';
import { TaskFilters, useShownTasks } from './TaskFilters';
import type { ViewProps } from './views';
import './board.css';

/** Columns by progress; a card is dragged over, or its menu says the same in words. */
export function BoardPanel({ plan, taskOf, desk }: ViewProps) {
  const tasks = useShownTasks(plan.tasks);
  const names = useNames();
  const [dragged, setDragged] = useState<PlannedTask>();
  const columns = useMemo(() => {
    const nameOf = new Map(names.data?.map(({ id, name }) => [id, name]));
    const cards = tasks.map((task) => ({
      task,
      owner: nameOf.get(task.ownerMemberId ?? ''),
      span: spanWords(task),
      blocked: blockedWords(task, taskOf),
    }));
    return COLUMNS.map((status) => ({ status, cards: cards.filter(({ task }) => task.status === status) }));
  }, [tasks, taskOf, names.data]);
  const { open } = desk;
  const openCard = useCallback((task: PlannedTask, anchor: HTMLElement) => open(task, anchor), [open]);

  return (
    <>
      <TaskFilters tasks={plan.tasks} found={tasks.length} />
      {tasks.length === 0 ? (
        <div className="panel">
          <StateBox title="没有符合条件的环节">换一个筛选条件再看。</StateBox>
        </div>
      ) : (
        <div className="board">
          {columns.map((column) => (
            <BoardColumn
              key={column.status}
              column={column}
              dragged={dragged}
              onDrag={setDragged}
              onDrop={() => {
                if (dragged) desk.setStatus(dragged, column.status);
                setDragged(undefined);
              }}
              onOpen={openCard}
            />
          ))}
        </div>
      )}
    </>
  );
}
