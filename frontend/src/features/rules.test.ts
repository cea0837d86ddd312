import { describe, expect, it } from 'vitest';
import { calendar2026 } from '@/testing/fixtures';
import { changedFields } from './audit/rules';
import { noticeLines, parseNoticeLines } from './calendar/rules';
import { activeRegistrations, COMMON_SERVICES, rateText, suggestedContents } from './community/rules';
import { affiliationChoices, standingChoices } from './member/rules';
import { startSteps } from './overview/rules';

describe('guided start', () => {
  it('takes its progress from what is there', () => {
    const steps = startSteps({
      members: 22,
      dutyPosts: 1,
      rosters: 0,
      publishedRosters: 0,
      memberAccounts: 0,
    });
    expect(steps.map((step) => step.done)).toEqual([true, true, false, false, false]);
    expect(steps[0]?.result).toBe('已有 22 名党员');
  });
});

describe('member steps', () => {
  it('offers only the next steps, never back from removal', () => {
    expect(standingChoices('PROBATIONARY')).toEqual(['PROBATIONARY', 'FULL', 'REMOVED']);
    expect(standingChoices('REMOVED')).toEqual(['REMOVED']);
    expect(affiliationChoices('HERE')).toEqual(['HERE', 'TRANSFER_OUT_PENDING']);
  });
});

describe('notice lines', () => {
  it('read back what they write', () => {
    expect(parseNoticeLines(noticeLines(calendar2026.days))).toEqual({ days: calendar2026.days });
  });

  it('name the line that cannot be read', () => {
    expect(parseNoticeLines('2027-01-01 元旦\n一月二日 元旦').fault).toBe('第 2 行读不懂：一月二日 元旦');
  });
});

describe('services', () => {
  it('suggest what the member did lately, each once, long texts left out', () => {
    const long = '很'.repeat(20);
    const suggested = suggestedContents([
      { content: '政策宣传' },
      { content: '政策宣传' },
      { content: long },
    ]);
    expect(suggested).toHaveLength(6);
    expect(suggested[0]).toBe('政策宣传');
    expect(suggested[1]).toBe(COMMON_SERVICES[0]);
  });

  it('count a registration until the day it ends', () => {
    const base = {
      id: '1',
      memberId: 'm',
      memberName: '',
      communityId: 'c',
      communityName: '',
      registeredOn: '2026-01-01',
      receiptNo: null,
      review: null,
      version: 0,
    };
    const ended = { ...base, endedOn: '2026-11-22' };
    expect(activeRegistrations([{ ...base, endedOn: null }, ended], '2026-11-22')).toHaveLength(1);
    expect(activeRegistrations([ended], '2026-11-21')).toHaveLength(1);
  });

  it('show nothing of nothing as a dash', () => {
    expect(rateText(0, 0)).toBe('—');
    expect(rateText(15, 22)).toBe('68%');
  });
});

describe('log', () => {
  it('shows only what differs', () => {
    expect(changedFields({ before: { a: 1, b: null }, after: { a: 1, b: 'x' } })).toEqual([
      { field: 'b', before: '（空）', after: 'x' },
    ]);
  });
});
