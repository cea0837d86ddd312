import type { Schemas } from '@/shared/api/client';
import { nothing, on, page, problem } from './typedHttp';

type Kind = Schemas['ProofKind'];

/** What the stand-in server remembers about proofs; everything is off at first. */
export interface ProofWorld {
  open: Kind[];
  granted: Kind[];
  decisions: Schemas['ComplianceDecision'][];
  suggestions: Schemas['Suggestion'][];
}

export function emptyProofs(): ProofWorld {
  return { open: [], granted: [], decisions: [], suggestions: [] };
}

const TITLES: Record<Kind, string> = {
  QR: '现场二维码',
  LOCATION: '一次定位',
  COMMUNITY: '社区证明',
  RECEIPT: '回执号或回执照片',
};

const AT = '2026-11-20T02:00:00Z';

function switchOf(world: ProofWorld, kind: Kind): Schemas['ComplianceSwitch'] {
  const last = world.decisions.find((each) => each.kind === kind);
  return {
    kind,
    title: TITLES[kind],
    legalNote: '国办函〔2026〕12号：不得强制。',
    kept: '结论和原因。',
    consentNeeded: kind === 'LOCATION' || kind === 'RECEIPT',
    switchedOn: world.open.includes(kind),
    reason: last?.reason ?? null,
    decidedBy: last?.decidedBy ?? null,
    decidedAt: last?.decidedAt ?? null,
    version: 0,
  };
}

function consentOf(world: ProofWorld, kind: Kind): Schemas['Consent'] {
  const text = { version: 1, title: `${TITLES[kind]}的同意`, body: '一、做什么。\n二、可以不同意。' };
  const granted = world.granted.includes(kind);
  return { kind, text, granted, history: granted ? [{ text, grantedAt: AT, withdrawnAt: null }] : [] };
}

export function proofHandlers(world: ProofWorld = emptyProofs()) {
  const B = '/branches/{branchId}' as const;
  return [
    on('get', `${B}/compliance-switches`, () =>
      page((Object.keys(TITLES) as Kind[]).map((kind) => switchOf(world, kind))),
    ),
    on('put', `${B}/compliance-switches/{kind}`, async ({ params, json }) => {
      const kind = params.kind as Kind;
      const { switchedOn, reason } = (await json()) as Schemas['DecideComplianceSwitch'];
      world.open = world.open.filter((each) => each !== kind);
      if (switchedOn) world.open.push(kind);
      world.decisions.unshift({
        id: `decision-${world.decisions.length}`,
        kind,
        switchedOn,
        reason,
        decidedBy: '陈立新',
        decidedAt: AT,
      });
      return switchOf(world, kind);
    }),
    on('get', `${B}/compliance-decisions`, () => page(world.decisions)),
    on('get', `${B}/retention-purges`, () => page([])),
    on('get', `${B}/members/{memberId}/consents`, () =>
      page([consentOf(world, 'LOCATION'), consentOf(world, 'RECEIPT')]),
    ),
    on('put', `${B}/members/{memberId}/consents/{kind}`, async ({ params, json }) => {
      const { textVersion } = (await json()) as Schemas['GrantConsent'];
      if (textVersion !== 1) return problem(409, 'CONSENT_TEXT_CHANGED', '同意书已更新。');
      world.granted.push(params.kind as Kind);
      return consentOf(world, params.kind as Kind);
    }),
    on('delete', `${B}/members/{memberId}/consents/{kind}`, ({ params }) => {
      world.granted = world.granted.filter((each) => each !== params.kind);
      return nothing();
    }),
    on('get', `${B}/host-sessions`, () => page([])),
    on('get', `${B}/suggestions`, () => page(world.suggestions)),
    on('post', `${B}/suggestions`, async ({ json }) => {
      const { content } = (await json()) as Schemas['WriteSuggestion'];
      const suggestion = {
        id: `suggestion-${world.suggestions.length}`,
        author: '王五',
        content,
        createdAt: AT,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      };
      world.suggestions.unshift(suggestion);
      return suggestion;
    }),
  ];
}
