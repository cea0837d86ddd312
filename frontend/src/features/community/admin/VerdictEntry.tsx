import { type KeyboardEvent, useRef, useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import { type SpotCheck, type SpotCheckRecord, useSetOutcome, type Verdict } from '../spotCheckApi';
import { verdictText, verdictTone } from '../spotCheckLabels';

const VERDICTS: Verdict[] = ['CONFIRMED', 'NOT_CONFIRMED', 'UNREACHABLE'];

interface VerdictEntryProps {
  check: SpotCheck;
  record: SpotCheckRecord;
}

/** Digits choose, arrows go to the next record; what needs a reason asks for it first. */
export function VerdictEntry({ check, record }: VerdictEntryProps) {
  const save = useSetOutcome(check.id);
  const [asking, setAsking] = useState<Verdict>();
  const group = useRef<HTMLFieldSetElement>(null);
  const { outcome } = record;
  if (check.status === 'CLOSED') return <Told outcome={outcome} />;

  const keep = (verdict: Verdict, note: string | null) => {
    setAsking(undefined);
    moveFrom(group.current, 1);
    save.mutate({ record, verdict, note });
  };
  const choose = (verdict: Verdict) => {
    if (verdict === 'NOT_CONFIRMED') setAsking(verdict);
    else keep(verdict, null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const verdict = VERDICTS[Number(event.key) - 1];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!verdict && !step) return;
    event.preventDefault();
    if (verdict) choose(verdict);
    if (step) moveFrom(group.current, step);
  };

  return (
    <fieldset className="verdict" ref={group} onKeyDown={onKeyDown} disabled={save.isPending}>
      <legend className="sr-only">
        核实结果：{record.service?.memberName} {record.service?.content}
      </legend>
      <div className="verdict-choices">
        {VERDICTS.map((verdict, index) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={outcome?.verdict === verdict}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => choose(verdict)}
          >
            {verdictText[verdict]}
          </button>
        ))}
        {outcome && outcome.verdict !== 'NOT_CONFIRMED' && !outcome.note && (
          <button type="button" className="verdict-note" onClick={() => setAsking(outcome.verdict)}>
            备注
          </button>
        )}
      </div>
      {asking ? (
        <Reason
          verdict={asking}
          known={outcome?.note ?? ''}
          onKeep={(note) => keep(asking, note)}
          onLeave={() => setAsking(undefined)}
        />
      ) : (
        outcome && <By outcome={outcome} />
      )}
    </fieldset>
  );
}

interface ReasonProps {
  verdict: Verdict;
  known: string;
  onKeep: (note: string) => void;
  onLeave: () => void;
}

function Reason({ verdict, known, onKeep, onLeave }: ReasonProps) {
  const [note, setNote] = useState(known);
  return (
    <form
      className="verdict-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) onKeep(note.trim());
      }}
    >
      <input
        ref={(input) => input?.focus()}
        aria-label={`${verdictText[verdict]}的说明`}
        placeholder="社区怎么说"
        value={note}
        maxLength={500}
        required
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <button type="submit">保存</button>
    </form>
  );
}

type Outcome = NonNullable<SpotCheckRecord['outcome']>;

function By({ outcome }: { outcome: Outcome }) {
  return (
    <div className="muted">
      {outcome.note && <div>{outcome.note}</div>}
      {outcome.checked.by}，{momentText(outcome.checked.at)}
    </div>
  );
}

function Told({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return <>—</>;
  return (
    <>
      <StateChip tone={verdictTone[outcome.verdict]}>{verdictText[outcome.verdict]}</StateChip>
      <By outcome={outcome} />
    </>
  );
}

/** To the same place so many records further on, if there is one. */
function moveFrom(group: HTMLElement | null, step: number): void {
  const groups = [...document.querySelectorAll<HTMLElement>('fieldset.verdict')];
  const next = group && groups[groups.indexOf(group) + step];
  next?.querySelector('button')?.focus();
}
