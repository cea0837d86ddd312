import type { Schemas } from '@/shared/api/client';
import type { Impression, RecordAnswer } from './feedbackApi';

interface Filled {
  impression?: Impression;
  answers: Record<string, RecordAnswer>;
  comment: string;
  givenBy: string;
}

/** What is sent, or nothing while nothing is filled in: a name alone says nothing. */
export function feedbackBody({ impression, answers, comment, givenBy }: Filled) {
  const records = Object.entries(answers).map(([recordId, answer]) => ({ recordId, answer }));
  const words = comment.trim();
  if (!impression && !words && records.length === 0) return undefined;
  const body: Schemas['GiveFeedback'] = {
    impression: impression ?? null,
    comment: words || null,
    givenBy: givenBy.trim() || null,
    records,
  };
  return body;
}
