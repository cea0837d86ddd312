import { describe, expect, it } from 'vitest';
import type { HostSession } from './hostApi';
import {
  codeAddress,
  codeAt,
  hostState,
  inGroups,
  paragraphs,
  pastedPoint,
  scannedProof,
  siteWarning,
} from './proofRules';

const session: HostSession = {
  id: 'h',
  communityId: 'c-1',
  communityName: '翠湖里社区',
  activityId: null,
  from: '2026-11-22T01:00:00Z',
  until: '2026-11-22T03:00:00Z',
  endedAt: null,
  openedBy: '王小五',
  version: 0,
};
const at = (text: string) => Date.parse(text);

describe('a scanned code', () => {
  it('comes back out of the address it was put into', () => {
    const address = new URL(codeAddress('https://x.test', 'AbC-_9', session));
    const opened = new Date('2026-11-22T01:00:10Z');
    expect(scannedProof(address.searchParams, opened)).toEqual({
      body: { kind: 'QR', reference: 'AbC-_9' },
      at: opened,
      communityId: 'c-1',
    });
  });

  it('is none where the address has none, or something endless', () => {
    expect(scannedProof(new URLSearchParams(), new Date())).toBeUndefined();
    expect(scannedProof(new URLSearchParams({ proof: 'x'.repeat(201) }), new Date())).toBeUndefined();
  });
});

describe('the screen of a host', () => {
  const codes = [0, 30].map((second) => ({
    from: new Date(at('2026-11-22T01:00:00Z') + second * 1000).toISOString(),
    until: new Date(at('2026-11-22T01:00:30Z') + second * 1000).toISOString(),
    code: `code${second}`,
    typed: '7K3M9QXD',
  }));

  it('shows the code of the moment and none when they have run out', () => {
    expect(codeAt(codes, at('2026-11-22T01:00:29.999Z'))?.code).toBe('code0');
    expect(codeAt(codes, at('2026-11-22T01:00:30Z'))?.code).toBe('code30');
    expect(codeAt(codes, at('2026-11-22T01:01:00Z'))).toBeUndefined();
    expect(codeAt([], at('2026-11-22T01:00:00Z'))).toBeUndefined();
  });

  it('knows before, during and after', () => {
    expect(hostState(session, at('2026-11-22T00:59:59Z'))).toBe('PLANNED');
    expect(hostState(session, at('2026-11-22T01:00:00Z'))).toBe('OPEN');
    expect(hostState(session, at('2026-11-22T03:00:00Z'))).toBe('OVER');
    expect(hostState({ ...session, endedAt: session.from }, at('2026-11-22T02:00:00Z'))).toBe('OVER');
  });

  it('shows the short code in two groups', () => {
    expect(inGroups('7K3M9QXD')).toBe('7K3M 9QXD');
  });
});

describe('a site', () => {
  it('is warned of where it cannot be in China', () => {
    expect(siteWarning(39.7, 116.3)).toBeUndefined();
    expect(siteWarning(116.3, 39.7)).toContain('写反');
    expect(siteWarning(0, 0)).toContain('都是 0');
    expect(siteWarning(undefined, 116)).toBeUndefined();
  });

  it('is read as maps copy it, in either order', () => {
    const point = { latitude: 39.7268, longitude: 116.3411 };
    expect(pastedPoint('116.3411,39.7268')).toEqual(point);
    expect(pastedPoint(' 39.7268， 116.3411 ')).toEqual(point);
    expect(pastedPoint('大兴区')).toBeUndefined();
    expect(pastedPoint('39.7268')).toBeUndefined();
  });
});

it('a text of consent is shown paragraph by paragraph', () => {
  expect(paragraphs({ version: 1, title: '', body: '一\n\n二' })).toEqual(['一', '二']);
});
