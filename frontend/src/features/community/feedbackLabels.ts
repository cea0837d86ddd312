import type { ChipTone } from '@/shared/ui/StateChip';
import type { Feedback, FeedbackLink, Impression, RecordAnswer } from './feedbackApi';

export const impressionText: Record<Impression, string> = {
  SATISFIED: '满意',
  ACCEPTABLE: '基本满意',
  DISSATISFIED: '不满意',
};

export const answerText: Record<RecordAnswer, string> = {
  SEEN: '确有此事',
  NOT_SEEN: '没有此事',
  UNSURE: '记不清',
};

export const sourceText: Record<Feedback['source'], string> = {
  LINK: '社区在线填写',
  SLIP: '纸质，支部录入',
};

export function linkState(link: FeedbackLink, now: Date): { text: string; tone: ChipTone; open: boolean } {
  if (link.usedAt) return { text: '已收到反馈', tone: 'green', open: false };
  if (link.revokedAt) return { text: '已停用', tone: 'plain', open: false };
  if (new Date(link.expiresAt) <= now) return { text: '已到期', tone: 'plain', open: false };
  return { text: '等社区填写', tone: 'amber', open: true };
}
