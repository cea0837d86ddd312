import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import type { ProofKind } from '../proofApi';
import { proofKindText } from '../reviewLabels';
import { LocationProof } from './LocationProof';
import { WithConsent } from './ProofConsent';
import { ReferenceProof } from './ReferenceProof';
import type { ProofChoice } from './useProof';
import '../proof.css';

/** Above what is recorded: that something goes with it, and how to leave it out. */
export function ProofBanner({ proof }: { proof: ProofChoice }) {
  if (!proof.chosen) return null;
  const { kind, position } = proof.chosen.body;
  return (
    <section className="card proof-with" aria-label="附上的证明">
      <span>
        <span className="row-title">已带上：{proofKindText[kind]}</span>
        <p className="row-note">
          {position
            ? `精度约 ${Math.ceil(position.accuracyMeters)} 米。接着点做了什么，就一起记下。`
            : '接着点做了什么，就一起记下。'}
        </p>
      </span>
      <button type="button" className="btn" onClick={proof.drop}>
        不附了
      </button>
    </section>
  );
}

/** Below it, closed: a record needs no proof, and only what the branch has opened is offered. */
export function ProofChooser({ proof }: { proof: ProofChoice }) {
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState<ProofKind>();
  if (proof.chosen || proof.open.length === 0) return null;
  if (!isOpen)
    return (
      <div>
        <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
          附一个证明（可不附）
        </button>
      </div>
    );
  const shown = kind ?? proof.open[0];
  return (
    <section className="card proof-panel" aria-label="附一个证明">
      <p className="row-note">
        附不附都由您决定，不附也一样记。附一个就够。<Link to={paths.mobile.privacy}>会留下什么</Link>
      </p>
      <div className="choices" style={{ margin: '10px 0 14px' }}>
        {proof.open.map((each) => (
          <button
            key={each}
            type="button"
            className="choice"
            aria-pressed={each === shown}
            onClick={() => setKind(each)}
          >
            {proofKindText[each]}
          </button>
        ))}
      </div>
      {shown === 'LOCATION' && (
        <WithConsent proof={proof} kind="LOCATION">
          <LocationProof proof={proof} />
        </WithConsent>
      )}
      {shown === 'RECEIPT' && (
        <WithConsent proof={proof} kind="RECEIPT">
          <ReferenceProof proof={proof} kind="RECEIPT" />
        </WithConsent>
      )}
      {(shown === 'QR' || shown === 'COMMUNITY') && <ReferenceProof key={shown} proof={proof} kind={shown} />}
    </section>
  );
}
