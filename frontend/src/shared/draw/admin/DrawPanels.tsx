import type { ReactNode } from 'react';
import { momentText } from '../../lib/dates';
import type { DrawCourse } from '../drawRules';
import './draw.css';

interface DrawPanelsProps {
  course: DrawCourse;
  /** What is drawn from. */
  frame: { name: string; text: ReactNode };
  rule: string;
  /** What the way of parting the frame is good for. */
  note: string;
  /** How anybody can check the draw. */
  proof: ReactNode;
}

/** What was agreed on and done, beside how to verify it. */
export function DrawPanels({ course, frame, rule, note, proof }: DrawPanelsProps) {
  const steps = [
    ['约定', course.created],
    ['抽取', course.drawn],
    ['办结', course.closed],
    ['取消', course.cancelled],
  ] as const;
  return (
    <div className="two-columns panel-gap">
      <section className="panel panel-pad" aria-labelledby="draw-facts">
        <h2 id="draw-facts" className="draw-title">
          约定
        </h2>
        <dl className="facts">
          <dt>{frame.name}</dt>
          <dd>{frame.text}</dd>
          <dt>规则</dt>
          <dd>
            {rule}。<span className="muted">{note}</span>
          </dd>
          {steps.map(
            ([name, act]) =>
              act && (
                <div key={name} className="facts-row">
                  <dt>{name}</dt>
                  <dd>
                    {act.by}，{momentText(act.at)}
                  </dd>
                </div>
              ),
          )}
          {course.cancelReason && (
            <>
              <dt>取消原因</dt>
              <dd>{course.cancelReason}</dd>
            </>
          )}
        </dl>
      </section>
      <section className="panel panel-pad" aria-labelledby="draw-proof">
        <h2 id="draw-proof" className="draw-title">
          怎样验证
        </h2>
        {proof}
      </section>
    </div>
  );
}
