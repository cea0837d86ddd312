import { memo } from 'react';
import { StateChip } from '@/shared/ui/StateChip';
import { useVisibleRows } from '@/shared/ui/useVisibleRows';
import type { TaskStatus } from '../api';
import { taskStatusText } from '../labels';
import type { PlannedTask } from '../planApi';

interface Card {
  task: PlannedTask;
  owner: string | undefined;
  span: string;
  blocked: string | undefined;
}

export interface Column {
  status: TaskStatus;
  cards: Card[];
}

/** As in board.css, with the gap below it. */
const CARD_HEIGHT = 118;

interface BoardColumnProps {
  column: Column;
  dragged: PlannedTask | undefined;
  onDrag: (task: PlannedTask | undefined) => void;
  onDrop: () => void;
  onOpen: (task: PlannedTask, anchor: HTMLElement) => void;
}

export function BoardColumn({ column, dragged, onDrag, onDrop, onOpen }: BoardColumnProps) {
  const { status, cards } = column;
  const { container, first, last, before, after } = useVisibleRows(cards.length, CARD_HEIGHT);
  const takes = dragged !== undefined && dragged.status !== status;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping here has a menu on every card as its equal
    <div
      className="board-column"
      data-takes={takes}
      onDragOver={takes ? (event) => event.preventDefault() : undefined}
      onDrop={takes ? onDrop : undefined}
    >
      <h3>
        {taskStatusText[status]} <span>{cards.length}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <section className="board-cards" ref={container} tabIndex={0} aria-label={taskStatusText[status]}>
        {cards.length === 0 && <p className="board-none">没有环节</p>}
        <ul style={{ paddingTop: before, paddingBottom: after }}>
          {cards.slice(first, last).map((card) => (
            <BoardCard key={card.task.id} card={card} onDrag={onDrag} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    </div>
  );
}

type BoardCardProps = Pick<BoardColumnProps, 'onDrag' | 'onOpen'> & { card: Card };

const BoardCard = memo(function BoardCard({ card, onDrag, onOpen }: BoardCardProps) {
  const { task, owner, span, blocked } = card;
  return (
    <li>
      <button
        type="button"
        className="board-card"
        data-critical={task.critical}
        draggable
        aria-haspopup="menu"
        title={`${task.code} ${task.name}`}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          onDrag(task);
        }}
        onDragEnd={() => onDrag(undefined)}
        onClick={(event) => onOpen(task, event.currentTarget)}
      >
        <span className="board-meta">
          <b>{task.code}</b>
          {task.critical && <em>关键</em>}
          <span>{owner ?? '还没有负责人'}</span>
        </span>
        <strong>{task.name}</strong>
        <span className="board-foot">{blocked ? <StateChip tone="amber">{blocked}</StateChip> : span}</span>
      </button>
    </li>
  );
});
