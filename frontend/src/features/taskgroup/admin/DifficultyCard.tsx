import { Button } from 'antd';
import { useState } from 'react';
import { DifficultyChip, DifficultyLine, DifficultyWords } from '../DifficultyFacts';
import { DifficultySteps } from '../DifficultySteps';
import type { Difficulty, DifficultyStepKind } from '../difficultyApi';
import { stepKindText } from '../groupLabels';
import { nextSteps } from '../groupRules';
import { DifficultyStepForm } from './DifficultyStepForm';

interface DifficultyCardProps {
  difficulty: Difficulty;
  onEdit: () => void;
}

export function DifficultyCard({ difficulty, onEdit }: DifficultyCardProps) {
  const [step, setStep] = useState<DifficultyStepKind>();
  const [history, setHistory] = useState(false);
  const heading = `difficulty-${difficulty.id}`;
  return (
    <article className="panel panel-pad difficulty" aria-labelledby={heading}>
      <header className="difficulty-head">
        <h2 id={heading}>{difficulty.title}</h2>
        <DifficultyChip difficulty={difficulty} />
      </header>
      <DifficultyLine difficulty={difficulty} />
      {history ? <DifficultySteps difficulty={difficulty} /> : <DifficultyWords difficulty={difficulty} />}
      <footer className="difficulty-foot">
        {nextSteps(difficulty.state).map((kind) => (
          <Button key={kind} onClick={() => setStep(kind)}>
            {stepKindText[kind]}
          </Button>
        ))}
        <Button type="text" aria-expanded={history} onClick={() => setHistory(!history)}>
          {history ? '只看最近的' : '看每一步'}
        </Button>
        <Button type="text" onClick={onEdit}>
          修改
        </Button>
      </footer>
      <DifficultyStepForm difficulty={difficulty} kind={step} onClose={() => setStep(undefined)} />
    </article>
  );
}
