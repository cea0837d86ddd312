import { Modal } from 'antd';
import { useState } from 'react';
import { StateChip } from '@/shared/ui/StateChip';
import type { Roster } from '../api';
import { badgeFor } from '../proof';
import { ProofWords } from './ProofWords';
import type { useProof } from './useProof';

/** Says what this browser itself found, and opens how. */
export function ProofBadge({ roster, proof }: { roster: Roster; proof: ReturnType<typeof useProof> }) {
  const [open, setOpen] = useState(false);
  const { verdict } = proof;

  if (proof.unfounded) {
    return (
      <span title="排表时没有存下依据；重排一次以后就能核验。">
        <StateChip tone="plain">没有可核验的依据</StateChip>
      </span>
    );
  }
  if (proof.failed || proof.waitsToBeAsked) {
    return (
      <button type="button" className="proof-badge" onClick={proof.check}>
        <StateChip tone="plain">{proof.failed ? '没有读全，再核验一次' : '核验是否最优'}</StateChip>
      </button>
    );
  }
  if (!verdict) {
    return (
      <span role="status">
        <StateChip tone="plain">正在核验…</StateChip>
      </span>
    );
  }
  const badge = badgeFor(roster.fairness, verdict);
  return (
    <>
      <button type="button" className="proof-badge" onClick={() => setOpen(true)}>
        <StateChip tone={badge.tone}>{badge.text}</StateChip>
        <span>{verdict.proved ? '看证明' : '看原因'}</span>
      </button>
      <Modal
        open={open}
        title={badge.text}
        width={640}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <ProofWords roster={roster} verdict={verdict} basis={proof.basis} />
      </Modal>
    </>
  );
}
