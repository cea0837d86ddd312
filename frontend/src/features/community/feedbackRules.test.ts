import { expect, it } from 'vitest';
import { linkState } from './feedbackLabels';
import { feedbackBody } from './feedbackRules';

const empty = { answers: {}, comment: ' ', givenBy: '居委会值班岗' };

it('sends nothing while nothing is said', () => {
  expect(feedbackBody(empty)).toBeUndefined();
});

it('sends what is filled in and leaves the rest out', () => {
  expect(feedbackBody({ ...empty, comment: ' 常来 ' })).toEqual({
    impression: null,
    comment: '常来',
    givenBy: '居委会值班岗',
    records: [],
  });
  expect(feedbackBody({ ...empty, givenBy: '', answers: { a: 'SEEN' } })).toEqual({
    impression: null,
    comment: null,
    givenBy: null,
    records: [{ recordId: 'a', answer: 'SEEN' }],
  });
});

it('tells of each link whether the community can still use it', () => {
  const link = {
    id: 'l',
    communityId: 'c',
    communityName: '翠湖里社区',
    from: '2026-10-01',
    to: '2026-10-31',
    createdBy: '甲',
    createdAt: '2026-11-01T00:00:00Z',
    expiresAt: '2026-11-15T00:00:00Z',
    usedAt: null,
    revokedAt: null,
  };
  const during = new Date('2026-11-10T00:00:00Z');
  expect(linkState(link, during)).toMatchObject({ open: true, tone: 'amber' });
  expect(linkState(link, new Date(link.expiresAt))).toMatchObject({ open: false, text: '已到期' });
  expect(linkState({ ...link, revokedAt: link.createdAt }, during).text).toBe('已停用');
  expect(linkState({ ...link, usedAt: link.createdAt }, during).text).toBe('已收到反馈');
});
