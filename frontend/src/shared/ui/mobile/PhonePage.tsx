import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTitle } from '../useTitle';

interface PhonePageProps {
  title: string;
  back?: string;
  note?: string;
  children: ReactNode;
}

export function PhonePage({ title, back, note, children }: PhonePageProps) {
  useTitle(title);
  return (
    <>
      <header className="phone-head">
        {back && (
          <Link to={back} aria-label="返回">
            <svg
              viewBox="0 0 24 24"
              width="24"
              height="24"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              aria-hidden="true"
            >
              <path d="M15 5 8 12l7 7" strokeLinecap="round" strokeLinejoin="round" />
            </svg>
          </Link>
        )}
        <h1>{title}</h1>
      </header>
      {note && <p className="phone-note">{note}</p>}
      {children}
    </>
  );
}
