import { type FormEvent, useState } from 'react';
import { dayText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { type DutyProblem, useCloseDutyProblem } from '../dutyDayApi';
import { binClassText } from '../dutyDayLabels';

/** What earlier duties left open; it stays here, duty after duty, until somebody closes it. */
export function ProblemList({ problems, dutyId }: { problems: DutyProblem[]; dutyId: string }) {
  if (problems.length === 0) return <p className="row-note">没有还没解决的问题。</p>;
  return (
    <>
      <h3 className="sub-title">还没解决的问题 {problems.length} 个</h3>
      <ul className="rows problems">
        {problems.map((problem) => (
          <OpenProblem key={problem.id} problem={problem} dutyId={dutyId} />
        ))}
      </ul>
    </>
  );
}

function OpenProblem({ problem, dutyId }: { problem: DutyProblem; dutyId: string }) {
  const [closing, setClosing] = useState(false);
  const where = problem.binClass ? binClassText[problem.binClass as keyof typeof binClassText] : undefined;
  const passed = problem.dutiesPassed > 0 ? `，已过 ${problem.dutiesPassed} 班` : '';
  return (
    <li className="row-block">
      <p className="row-title">
        {where && `${where}：`}
        {problem.description}
      </p>
      <p className="row-note">
        {dayText(problem.raisedOn)} {problem.raisedBy}记下{passed}
      </p>
      {closing ? (
        <CloseForm problem={problem} dutyId={dutyId} onLeave={() => setClosing(false)} />
      ) : (
        <div className="row-actions">
          <button
            type="button"
            className="btn"
            aria-label={`已解决：${problem.description}`}
            onClick={() => setClosing(true)}
          >
            已解决
          </button>
        </div>
      )}
    </li>
  );
}

function CloseForm({
  problem,
  dutyId,
  onLeave,
}: {
  problem: DutyProblem;
  dutyId: string;
  onLeave: () => void;
}) {
  const [note, setNote] = useState('');
  const close = useCloseDutyProblem();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close.mutate(
      { problemId: problem.id, body: { dutyId, note: note.trim() || null } },
      { onSuccess: () => notify('green', '问题已关闭。') },
    );
  };
  return (
    <form className="stack duty-form" onSubmit={submit}>
      <Field label="怎么解决的（可不填）">
        {(attributes) => (
          <input
            {...attributes}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="form-actions">
        <button type="button" className="btn" onClick={onLeave}>
          还没解决
        </button>
        <button type="submit" className="btn btn-primary" disabled={close.isPending}>
          {close.isPending ? '正在关闭…' : '关闭问题'}
        </button>
      </div>
    </form>
  );
}
