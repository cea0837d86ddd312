import { dayText, today } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import type { Difficulty } from './difficultyApi';
import { difficultyStateText, difficultyStateTone } from './groupLabels';

export function DifficultyChip({ difficulty }: { difficulty: Difficulty }) {
  return (
    <StateChip tone={difficultyStateTone[difficulty.state]}>
      {difficultyStateText[difficulty.state]}
    </StateChip>
  );
}

/** Owner, day and tasks in one line. */
export function DifficultyLine({ difficulty }: { difficulty: Difficulty }) {
  const { ownerName, dueOn, state, openedOn } = difficulty;
  const late = dueOn && dueOn < today() && state !== 'SOLVED' && state !== 'SHELVED';
  return (
    <p className="difficulty-line">
      <span>{dayText(openedOn)}提出</span>
      <span>负责人：{ownerName ?? '未定'}</span>
      {dueOn && (
        <span>
          期限：{dayText(dueOn)} {late && <StateChip tone="red">已过期</StateChip>}
        </span>
      )}
    </p>
  );
}

/** The latest word on a difficulty under plain headings; what nobody has written is left out. */
export function DifficultyWords({ difficulty }: { difficulty: Difficulty }) {
  const words = [
    ['难在哪里', difficulty.description],
    ['分析', difficulty.analysis],
    ['调整后的方案', difficulty.adjustedPlan],
    ['结果', difficulty.result],
  ] as const;
  const tasks = difficulty.tasks.map(({ code, name }) => `${code} ${name}`).join('、');
  return (
    <dl className="words">
      {words.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="free-text">{text}</dd>
            </div>
          ),
      )}
      {tasks && (
        <div>
          <dt>影响的环节</dt>
          <dd>{tasks}</dd>
        </div>
      )}
    </dl>
  );
}
