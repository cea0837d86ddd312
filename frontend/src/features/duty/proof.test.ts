import { describe, expect, it } from 'vitest';
import { verifyRoster } from './certificate';
import { badgeFor, evidenceOf } from './proof';

const basis = {
  days: ['2026-12-01', '2026-12-02'],
  seats: 1,
  firstOpenDay: 0,
  policy: 'EQUAL' as const,
  members: ['a', 'b'].map((memberId) => ({ memberId, memberName: memberId, prior: 0, days: '11' })),
};
const seat = (date: string, memberId: string) => ({ date, memberId, status: 'PLANNED' as const });
const even = [seat('2026-12-01', 'a'), seat('2026-12-02', 'b')];
const uneven = [seat('2026-12-01', 'a'), seat('2026-12-02', 'a')];
const certificate = { prices: ['a', 'b'].map((memberId) => ({ memberId, price: '1' })) };

describe('the badge of the certificate', () => {
  it('is green for an even roster whose prices prove it', () => {
    const verdict = verifyRoster(evidenceOf(basis, even, certificate));
    expect(badgeFor({ certificate, objective: '2', gap: '0' }, verdict)).toEqual({
      tone: 'green',
      text: '已验证最优',
    });
  });

  it('is red for a roster tampered with under the same certificate', () => {
    const verdict = verifyRoster(evidenceOf(basis, uneven, certificate));
    expect(badgeFor({ certificate, objective: '4', gap: '0' }, verdict).tone).toBe('red');
    expect(badgeFor({ certificate, objective: '2', gap: '0' }, verdict).text).toBe('数字对不上');
  });

  it('is amber with the gap once a hand has changed it, and knows an exchange', () => {
    const verdict = verifyRoster(evidenceOf(basis, uneven, null));
    expect(badgeFor({ certificate: null, objective: '4', gap: '2' }, verdict)).toEqual({
      tone: 'amber',
      text: '不再是最优：差 2',
    });
    expect(verdict).toMatchObject({ proved: false, problem: expect.stringContaining('由a换给b') });
  });

  it('leaves cancelled duties out', () => {
    const cancelled = { ...seat('2026-12-05', 'a'), status: 'CANCELLED' as const };
    expect(evidenceOf(basis, [...even, cancelled], null).seats).toHaveLength(2);
  });
});
