import { Tooltip } from 'antd';
import { StateChip } from '@/shared/ui/StateChip';
import type { ServiceRecord } from '../api';
import type { ServiceFlag } from '../reviewApi';
import { flagMeaning, flagText, proofKindText, verdictText, verdictTone } from '../reviewLabels';
import { clockText } from '../reviewRules';

export function FlagChips({ flags }: { flags: ServiceFlag[] }) {
  return (
    <span className="record-chips">
      {flags.map((flag) => (
        <Tooltip key={flag} title={flagMeaning[flag]}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach the explanation, too */}
          <span tabIndex={0} aria-description={flagMeaning[flag]}>
            <StateChip tone="amber">{flagText[flag]}</StateChip>
          </span>
        </Tooltip>
      ))}
    </span>
  );
}

/** Chips of what was found, and the phone's clock where it was off; a dash where there is nothing to say. */
export function Findings({ record }: { record: ServiceRecord }) {
  const clock = clockText(record.clockOffsetSeconds);
  if (record.flags.length === 0 && !clock) return <span className="muted">—</span>;
  return (
    <>
      <FlagChips flags={record.flags} />
      {clock && <div className="muted">{clock}</div>}
    </>
  );
}

export function ProofChip({ proof }: Pick<ServiceRecord, 'proof'>) {
  if (!proof) return <span className="muted">没有附</span>;
  return (
    <>
      {proofKindText[proof.kind]}{' '}
      <StateChip tone={verdictTone[proof.verdict]}>{verdictText[proof.verdict]}</StateChip>
    </>
  );
}
