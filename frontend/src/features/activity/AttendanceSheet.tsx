import { type KeyboardEvent, useRef, useState } from 'react';
import { notify } from '@/shared/notices';
import { AttendanceFoot } from './AttendanceFoot';
import { AttendanceRow } from './AttendanceRow';
import { type AttendanceList, useRegister, useSaveAttendance } from './api';
import { bodyOf, matches, NO_DRAFT, type Row, rowsOf, type Tick } from './attendanceRules';
import { useDraft } from './useDraft';
import { useRested } from './useRested';
import './rollCall.css';

/** One screen for the whole list, by keyboard at the desk and with the thumb outside: search, tick, count, save. */
export function AttendanceSheet({ list }: { list: AttendanceList }) {
  const [draft, setDraft] = useDraft(list.shiftId);
  const [sought, setSought] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const save = useSaveAttendance();
  const rows = rowsOf(list, draft);
  const shown = rows.filter((row) => matches(row, sought));
  const others = useOthers(sought, rows);

  const tick = (changed: Record<string, Tick>) =>
    setDraft({ ...draft, ticks: { ...draft.ticks, ...changed } });
  const all = (came: boolean) =>
    tick(Object.fromEntries(shown.map(({ memberId, from, to }) => [memberId, { came, from, to }])));
  const add = (person: { id: string; name: string }) => {
    setDraft({
      ...draft,
      ticks: { ...draft.ticks, [person.id]: { came: true } },
      added: [...draft.added, { memberId: person.id, memberName: person.name }],
    });
    again();
  };
  const again = () => {
    setSought('');
    search.current?.focus();
  };
  /** Type a few letters and press Enter: the first found is ticked, and the next name can be typed. */
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || sought.trim() === '') return;
    event.preventDefault();
    const [first] = shown;
    const [other] = others;
    if (first) {
      tick({ [first.memberId]: { came: true, from: first.from, to: first.to } });
      notify('green', `${first.name}已打勾，还没有保存。`);
      again();
    } else if (other) add(other);
  };
  const submit = () =>
    save.mutate(
      { list, body: bodyOf(list, draft) },
      {
        onSuccess: () => {
          setDraft(NO_DRAFT);
          notify('green', '名单已保存，到场的人各有一条服务记录。');
        },
      },
    );

  return (
    <section className="roll" aria-label="名单">
      <div className="roll-tools">
        <input
          ref={search}
          type="search"
          aria-label="搜姓名、拼音或首字母"
          placeholder="搜姓名、拼音或首字母，回车打勾"
          autoComplete="off"
          enterKeyHint="done"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={enter}
        />
        <button type="button" className="btn" disabled={shown.length === 0} onClick={() => all(true)}>
          全选
        </button>
        <button type="button" className="btn" disabled={shown.length === 0} onClick={() => all(false)}>
          全不选
        </button>
      </div>
      {rows.length === 0 && !sought && (
        <p className="roll-empty">还没有人报名。输入姓名，可以从名册中添加到场的人。</p>
      )}
      <ul className="roll-rows">
        {shown.map((row) => (
          <AttendanceRow
            key={row.memberId}
            row={row}
            onChange={(changed) => tick({ [row.memberId]: changed })}
          />
        ))}
      </ul>
      {sought.trim() && <Others sought={sought} found={others} noneListed={shown.length === 0} onAdd={add} />}
      <AttendanceFoot
        list={list}
        draft={draft}
        rows={rows}
        saving={save.isPending}
        onServed={(served) => setDraft({ ...draft, served })}
        onDrop={() => setDraft(NO_DRAFT)}
        onSave={submit}
      />
    </section>
  );
}

interface Person {
  id: string;
  name: string;
  department?: string | null;
}

function useOthers(sought: string, rows: Row[]): Person[] {
  const rested = useRested(sought.trim());
  const found = useRegister(rested);
  const listed = new Set(rows.map(({ memberId }) => memberId));
  return rested && rested === sought.trim() ? (found.data ?? []).filter(({ id }) => !listed.has(id)) : [];
}

interface OthersProps {
  sought: string;
  found: Person[];
  noneListed: boolean;
  onAdd: (person: Person) => void;
}

function Others({ sought, found, noneListed, onAdd }: OthersProps) {
  if (found.length === 0)
    return noneListed ? <p className="roll-empty">名单和名册中都没有“{sought.trim()}”。</p> : null;
  return (
    <div className="roll-others">
      <h2>名册中，没有报名</h2>
      <ul>
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" className="btn" onClick={() => onAdd(person)}>
              ＋ {person.name}
              {person.department && <span className="muted">{person.department}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
