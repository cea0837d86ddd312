import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { momentText } from '../lib/dates';
import { StateChip } from '../ui/StateChip';
import { type Act, VERDICTS, type Verdict, verdictTone } from './drawRules';
import './verdict.css';

interface Outcome {
  verdict: Verdict;
  note: string | null;
  act: Act;
}

interface ToldProps {
  texts: Record<Verdict, string>;
  outcome: Outcome | null;
}

interface VerdictEntryProps extends ToldProps {
  /** What it is about, for those who do not see the row. */
  about: string;
  /** In the empty field for the words. */
  hint: string;
  busy: boolean;
  /** What is wrong with the words, if anything is. */
  faultOf?: (note: string) => string | undefined;
  onKeep: (verdict: Verdict, note: string | null) => void;
}

/** Digits choose, arrows go to the next; what was not confirmed asks for words first. */
export function VerdictEntry({ texts, outcome, about, hint, busy, faultOf, onKeep }: VerdictEntryProps) {
  const [asking, setAsking] = useState<Verdict>();
  const group = useRef<HTMLFieldSetElement>(null);
  const keep = (verdict: Verdict, note: string | null) => {
    setAsking(undefined);
    moveFrom(group.current, 1);
    onKeep(verdict, note);
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
    <fieldset className="verdict" ref={group} onKeyDown={onKeyDown} disabled={busy}>
      <legend className="sr-only">核实结果：{about}</legend>
      <div className="verdict-choices">
        {VERDICTS.map((verdict, index) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={outcome?.verdict === verdict}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => choose(verdict)}
          >
            {texts[verdict]}
          </button>
        ))}
        {outcome && outcome.verdict !== 'NOT_CONFIRMED' && !outcome.note && (
          <button type="button" className="verdict-note" onClick={() => setAsking(outcome.verdict)}>
            备注
          </button>
        )}
      </div>
      {asking ? (
        <Words
          label={`${texts[asking]}的说明`}
          hint={hint}
          known={outcome?.note ?? ''}
          faultOf={faultOf}
          onKeep={(note) => keep(asking, note)}
          onLeave={() => setAsking(undefined)}
        />
      ) : (
        outcome && <By outcome={outcome} />
      )}
    </fieldset>
  );
}

function moveFrom(group: HTMLElement | null, step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('.verdict')];
  const next = all[all.indexOf(group as HTMLElement) + step];
  next?.querySelector<HTMLElement>('button')?.focus();
}

interface WordsProps {
  label: string;
  hint: string;
  known: string;
  faultOf?: (note: string) => string | undefined;
  onKeep: (note: string) => void;
  onLeave: () => void;
}

function Words({ label, hint, known, faultOf, onKeep, onLeave }: WordsProps) {
  const [note, setNote] = useState(known);
  const id = useId();
  const fault = faultOf?.(note);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() && !fault) onKeep(note.trim());
  };
  return (
    <form className="verdict-reason" onSubmit={submit}>
      <input
        ref={(input) => input?.focus()}
        aria-label={label}
        aria-describedby={id}
        aria-invalid={Boolean(fault)}
        placeholder={hint}
        value={note}
        maxLength={500}
        required
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <button type="submit">保存</button>
      <p id={id} className="field-error" role={fault ? 'alert' : undefined}>
        {fault}
      </p>
    </form>
  );
}

function By({ outcome: { note, act } }: { outcome: Outcome }) {
  return (
    <div className="muted">
      {note && <div>{note}</div>}
      {act.by}，{momentText(act.at)}
    </div>
  );
}

/** The same where nothing can be entered. */
export function VerdictTold({ texts, outcome }: ToldProps) {
  if (!outcome) return <span className="muted">待核实</span>;
  return (
    <>
      <StateChip tone={verdictTone[outcome.verdict]}>{texts[outcome.verdict]}</StateChip>
      <By outcome={outcome} />
    </>
  );
}
