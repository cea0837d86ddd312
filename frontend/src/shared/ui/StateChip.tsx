import type { ReactNode } from 'react';

export type ChipTone = 'green' | 'amber' | 'red' | 'blue' | 'plain';

const SHAPES: Partial<Record<ChipTone, ReactNode>> = {
  green: <path d="M2 6.5 5 9.5 10 3" />,
  amber: <path d="M6 2.5v4l2.5 1.5" />,
  red: <path d="M6 2v5M6 9.4v.4" />,
};

/** Never colour alone: shape and words carry the same news. */
export function StateChip({ tone, children }: { tone: ChipTone; children: ReactNode }) {
  const shape = SHAPES[tone];
  return (
    <span className="chip-state" data-tone={tone}>
      {shape && (
        <svg
          viewBox="0 0 12 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          {shape}
        </svg>
      )}
      {children}
    </span>
  );
}
