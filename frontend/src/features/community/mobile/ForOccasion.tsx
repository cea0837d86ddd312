import type { Occasion } from '../rules';
import { RecordForm } from './RecordForm';

interface ForOccasionProps {
  occasion: Occasion;
  onSave: (content: string, startedAt?: Date) => void;
}

/** What it was and where is known already: one tap. */
export function ForOccasion({ occasion, onSave }: ForOccasionProps) {
  return (
    <>
      <span className="choice-label">{occasion.communityName}。点一下就记好</span>
      <div className="tiles">
        <button type="button" className="tile" onClick={() => onSave(occasion.content)}>
          {occasion.content}
        </button>
      </div>
      <RecordForm onSave={onSave} />
    </>
  );
}
