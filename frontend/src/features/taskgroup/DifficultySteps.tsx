import { dayText } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { type Difficulty, useDifficultySteps } from './difficultyApi';
import { stepKindText } from './groupLabels';

/** How a difficulty was dealt with, step by step, as it was written down. */
export function DifficultySteps({ difficulty }: { difficulty: Difficulty }) {
  const steps = useDifficultySteps(difficulty.taskGroupId, difficulty.id, true);
  return (
    <Loaded query={steps}>
      {(items) => (
        <ol className="steps">
          {items.map((step) => (
            <li key={step.id}>
              <p className="steps-head">
                <strong>{stepKindText[step.kind]}</strong>
                <span className="muted">
                  {dayText(step.takenOn)} · {step.recordedBy}
                </span>
              </p>
              {step.text && <p className="free-text">{step.text}</p>}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
