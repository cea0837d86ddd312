import { type FormEvent, useState } from 'react';
import { personalNumberIn } from '@/shared/lib/personalNumbers';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { DifficultyChip, DifficultyLine, DifficultyWords } from '../DifficultyFacts';
import { DifficultySteps } from '../DifficultySteps';
import { type Difficulty, type DifficultyStepKind, useTakeDifficultyStep } from '../difficultyApi';
import { stepKindPrompt, stepKindText } from '../groupLabels';
import { nextSteps } from '../groupRules';

export function DifficultyCard({ difficulty }: { difficulty: Difficulty }) {
  const [history, setHistory] = useState(false);
  const [step, setStep] = useState<DifficultyStepKind>();
  const heading = `difficulty-${difficulty.id}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="difficulty-head">
        <h2 id={heading} className="card-title">
          {difficulty.title}
        </h2>
        <DifficultyChip difficulty={difficulty} />
      </div>
      <DifficultyLine difficulty={difficulty} />
      {history ? <DifficultySteps difficulty={difficulty} /> : <DifficultyWords difficulty={difficulty} />}
      <div className="difficulty-foot">
        {nextSteps(difficulty.state).map((kind) => (
          <button
            key={kind}
            type="button"
            className="choice"
            aria-pressed={kind === step}
            onClick={() => setStep(kind === step ? undefined : kind)}
          >
            {stepKindText[kind]}
          </button>
        ))}
        <button
          type="button"
          className="text-button"
          aria-expanded={history}
          onClick={() => setHistory(!history)}
        >
          {history ? '只看最近的' : '看每一步'}
        </button>
      </div>
      {step && <StepForm key={step} difficulty={difficulty} kind={step} onDone={() => setStep(undefined)} />}
    </section>
  );
}

interface StepFormProps {
  difficulty: Difficulty;
  kind: DifficultyStepKind;
  onDone: () => void;
}

function StepForm({ difficulty, kind, onDone }: StepFormProps) {
  const take = useTakeDifficultyStep(difficulty.taskGroupId, false);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = text.trim() ? personalNumberIn(text) : '请写一句话。';
    setFault(found);
    if (found) return;
    take.mutate(
      { difficultyId: difficulty.id, body: { kind, text: text.trim() } },
      {
        onSuccess: () => {
          notify('green', `“${stepKindText[kind]}”已记下。`);
          onDone();
        },
      },
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={stepKindPrompt[kind]} error={fault}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={4}
            maxLength={2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-primary btn-wide" disabled={take.isPending}>
        {take.isPending ? '正在提交…' : '记下'}
      </button>
    </form>
  );
}
