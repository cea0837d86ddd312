import { type ReactNode, useState } from 'react';
import { type Consent, type ProofKind, useGrantConsent } from '../proofApi';
import { ConsentSheet } from './ConsentSheet';
import type { ProofChoice } from './useProof';

interface WithConsentProps {
  proof: ProofChoice;
  kind: ProofKind;
  children: ReactNode;
}

/** What is sensitive waits for the member's own yes to the present text; a no changes nothing else. */
export function WithConsent({ proof, kind, children }: WithConsentProps) {
  const consent = proof.consents.find((each) => each.kind === kind);
  if (!consent) return <p className="row-note">同意书还没有载入，请连上网络再试；不附也一样记。</p>;
  return consent.granted ? children : <AskFirst consent={consent} memberId={proof.memberId} />;
}

function AskFirst({ consent, memberId }: { consent: Consent; memberId: string }) {
  const [asking, setAsking] = useState(false);
  const grant = useGrantConsent(memberId);
  const agree = () =>
    grant.mutate(
      { kind: consent.kind, textVersion: consent.text.version },
      { onSettled: () => setAsking(false) },
    );
  return (
    <div className="stack">
      <p className="row-note">
        {consent.history.some(({ withdrawnAt }) => !withdrawnAt)
          ? '同意书有了新的一版，'
          : '这一项要您本人先看过同意书，'}
        同意了才能附，不同意也一样记服务。
      </p>
      <button type="button" className="btn btn-wide" onClick={() => setAsking(true)}>
        看同意书
      </button>
      {asking && (
        <ConsentSheet
          text={consent.text}
          busy={grant.isPending}
          onAgree={agree}
          onRefuse={() => setAsking(false)}
        />
      )}
    </div>
  );
}
