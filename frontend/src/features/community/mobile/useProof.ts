import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useComplianceSwitches, useConsents } from '../proofApi';
import { type ChosenProof, scannedProof } from '../proofRules';

const openedAt = () => new Date(performance.timeOrigin);

/** The proof that goes with the next record, if any; one serves one record. */
export function useProof(memberId: string) {
  const switches = useComplianceSwitches();
  const consents = useConsents(memberId);
  const [address, setAddress] = useSearchParams();
  const [picked, setPicked] = useState<ChosenProof>();
  const open = (switches.data ?? []).filter((each) => each.switchedOn).map((each) => each.kind);

  const drop = () => {
    setPicked(undefined);
    if (!address.has('proof')) return;
    const rest = new URLSearchParams(address);
    rest.delete('proof');
    setAddress(rest, { replace: true });
  };

  return {
    memberId,
    open,
    consents: consents.data ?? [],
    chosen: picked ?? scannedProof(address, openedAt()),
    pick: setPicked,
    drop,
  };
}

export type ProofChoice = ReturnType<typeof useProof>;
