import { describe, expect, it } from 'vitest';
import { uuid7 } from '@/shared/lib/uuid7';
import type { ServiceRecord } from './api';
import {
  clockText,
  correctionBody,
  correctionFault,
  correctionFields,
  delayText,
  hoursText,
  lengthText,
} from './reviewRules';

const record: ServiceRecord = {
  id: uuid7(),
  memberId: uuid7(),
  memberName: '王五',
  communityId: uuid7(),
  communityName: '翠湖里社区',
  activityId: null,
  needId: uuid7(),
  correctsId: null,
  correctedById: null,
  startedAt: '2026-03-01T01:00:12.345Z',
  endedAt: '2026-03-01T02:30:00Z',
  content: '值守',
  proof: {
    kind: 'RECEIPT',
    reference: '7 号',
    verdict: 'UNCHECKED',
    reason: null,
    distanceBand: null,
    accuracyMeters: null,
  },
  clientSentAt: '2026-03-01T03:00:00Z',
  receivedAt: '2026-03-04T03:00:00Z',
  clockOffsetSeconds: 0,
  flags: [],
  status: 'CORRECTION_REQUESTED',
  confirmedBy: null,
  confirmedAt: null,
  unconfirmedReason: null,
  correctionReason: null,
  version: 1,
};

describe('hours', () => {
  it('are told to a tenth', () => {
    expect([0, 90, 121, 60].map(hoursText)).toEqual(['0', '1.5', '2', '1']);
  });

  it('are a dash without an end', () => {
    expect(lengthText({ ...record, endedAt: null })).toBe('—');
    expect(lengthText(record)).toBe('1.5 小时');
  });
});

describe('the clock of a phone', () => {
  it('is not mentioned within a minute', () => {
    expect(clockText(59)).toBeNull();
    expect(clockText(-59)).toBeNull();
  });

  it('is told as fast or slow', () => {
    expect(clockText(180)).toBe('手机快 3 分钟');
    expect(clockText(-5400)).toBe('手机慢 1.5 小时');
    expect(clockText(86_400 * 2)).toBe('手机快 2 天');
  });
});

it('says how long after the service a record came', () => {
  expect(delayText(record)).toBe('服务开始后 3 天');
  expect(delayText({ ...record, receivedAt: '2026-03-01T01:00:20Z' })).toBe('开始时就收到');
});

describe('a correction', () => {
  const now = new Date('2026-03-05T00:00:00Z');

  it('keeps to the second what was not touched and takes over what the form does not ask for', () => {
    const body = correctionBody(record, { ...correctionFields(record), content: ' 环境清扫 ' }, now);
    expect(body).toEqual({
      memberId: record.memberId,
      communityId: record.communityId,
      activityId: null,
      needId: record.needId,
      correctsId: record.id,
      startedAt: record.startedAt,
      endedAt: record.endedAt,
      content: '环境清扫',
      proof: { kind: 'RECEIPT', reference: '7 号' },
      clientSentAt: now.toISOString(),
    });
  });

  it('can change or drop the end', () => {
    const fields = correctionFields(record);
    expect(correctionBody(record, { ...fields, endedAt: '' }, now).endedAt).toBeNull();
    const later = correctionBody(record, { ...fields, endedAt: fields.endedAt.replace(':30', ':45') }, now);
    expect(later.endedAt).toBe('2026-03-01T02:45:00.000Z');
  });

  it('does not end before it begins, nor begin in the future', () => {
    const fields = correctionFields(record);
    expect(correctionFault(fields, now)).toBeNull();
    expect(correctionFault({ ...fields, endedAt: '2026-02-28T09:00' }, now)).toMatch(/结束/);
    expect(correctionFault({ ...fields, startedAt: '2026-03-09T09:00', endedAt: '' }, now)).toMatch(/没有到/);
  });
});
