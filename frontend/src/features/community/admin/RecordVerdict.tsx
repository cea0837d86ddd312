import { VerdictEntry, VerdictTold } from '@/shared/draw/VerdictEntry';
import { type SpotCheck, type SpotCheckRecord, useSetOutcome } from '../spotCheckApi';
import { verdictText } from '../spotCheckLabels';

interface RecordVerdictProps {
  check: SpotCheck;
  record: SpotCheckRecord;
}

export function RecordVerdict({ check, record }: RecordVerdictProps) {
  const save = useSetOutcome(check.id);
  const outcome = record.outcome && { ...record.outcome, act: record.outcome.checked };
  if (check.status === 'CLOSED') return <VerdictTold texts={verdictText} outcome={outcome} />;
  return (
    <VerdictEntry
      texts={verdictText}
      outcome={outcome}
      about={[record.service?.memberName, record.service?.content].join(' ')}
      hint="社区怎么说"
      busy={save.isPending}
      onKeep={(verdict, note) => save.mutate({ record, verdict, note })}
    />
  );
}
