import type { ReactNode } from 'react';
import { sentence } from '../api/problem';

interface StateBoxProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** The place where a list would be: says what is so and what to do next. */
export function StateBox({ title, children, actions }: StateBoxProps) {
  return (
    <div className="state-box">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}

export function Loading({ what = '正在载入…' }: { what?: string }) {
  return (
    <div className="loading" role="status">
      {what}
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div role="alert">
      <StateBox
        title="没有载入成功"
        actions={
          retry && (
            <button type="button" className="btn" onClick={retry}>
              再试一次
            </button>
          )
        }
      >
        {sentence(error)}
      </StateBox>
    </div>
  );
}
