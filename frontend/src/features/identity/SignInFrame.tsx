import type { ReactNode } from 'react';
import './identity.css';

export function SignInFrame({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-brand">
          <img src="/favicon.svg" alt="" />
          <div>
            <h1>{title}</h1>
            <p>{note}</p>
          </div>
        </div>
        {children}
      </div>
    </main>
  );
}
