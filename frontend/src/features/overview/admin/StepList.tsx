import { Link } from 'react-router';
import { useSession } from '@/shared/session';
import type { StartStep } from '../rules';
import '../overview.css';

/** The first open step is the one to do; later ones stay reachable, since nobody is forced into an order. */
export function StepList({ steps }: { steps: StartStep[] }) {
  const { has } = useSession();
  const isOpen = ({ least }: StartStep) => !least || has(least);
  const now = steps.find((step) => !step.done);
  return (
    <ol className="steps panel">
      {steps.map((step, index) => {
        const state = step.done ? 'done' : step === now ? 'now' : 'later';
        return (
          <li key={step.key} data-state={state}>
            <span className="step-mark" aria-hidden="true">
              {step.done ? '✓' : index + 1}
            </span>
            <div>
              <h2>
                {step.title}
                {step.done && <span className="sr-only">（已完成）</span>}
              </h2>
              <p>{step.done ? step.result : step.why}</p>
            </div>
            {isOpen(step) ? (
              <Link to={step.to} className={step === now ? 'btn btn-primary' : 'btn'}>
                {step.done ? '查看' : step.action}
              </Link>
            ) : (
              <span className="muted">由管理员办理</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
