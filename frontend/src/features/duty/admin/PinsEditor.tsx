import { Button } from 'antd';
import { useState } from 'react';
import { addDays, dayText, today } from '@/shared/lib/dates';
import { DayPicker } from '@/shared/ui/admin/DayPicker';
import { MemberPicker, useNames } from '@/shared/ui/admin/MemberPicker';
import { type Duty, type Roster, useDuties } from '../api';
import type { DutyPin } from '../planningApi';

interface PinsEditorProps {
  roster: Roster;
  pins: DutyPin[];
  onChange: (pins: DutyPin[]) => void;
}

/** Wishes for the new plan: this duty to that person, whatever else has to move. */
export function PinsEditor({ roster, pins, onChange }: PinsEditorProps) {
  const tomorrow = addDays(today(), 1);
  const [day, setDay] = useState(roster.from > tomorrow ? roster.from : tomorrow);
  const [memberId, setMemberId] = useState<string>();
  const [known, setKnown] = useState(new Map<string, Duty>());
  const duties = useDuties(day, day);
  const names = useNames();
  const nameOf = (id: string) => names.data?.find((each) => each.id === id)?.name ?? '';
  const seats =
    duties.data?.filter((each) => each.rosterId === roster.id && each.status !== 'CANCELLED') ?? [];
  const free = seats.find((each) => !each.pinned && !pins.some((pin) => pin.dutyId === each.id));

  const add = () => {
    if (!free || !memberId) return;
    setKnown(new Map(known).set(free.id, free));
    onChange([...pins.filter((pin) => pin.dutyId !== free.id), { dutyId: free.id, memberId }]);
    setMemberId(undefined);
  };

  return (
    <details className="pins">
      <summary>指定谁值哪一班{pins.length > 0 ? `（${pins.length}）` : '（可不填）'}</summary>
      <div className="pins-row">
        <DayPicker
          aria-label="哪一天"
          allowClear={false}
          value={day}
          onChange={(next) => next && setDay(next)}
        />
        <MemberPicker aria-label="由谁值" value={memberId} onChange={setMemberId} />
        <Button disabled={!free || !memberId} onClick={add}>
          加上
        </Button>
      </div>
      {duties.data && !free && (
        <p className="muted">{seats.length === 0 ? '这一天没有班。' : '这一天的班都已固定。'}</p>
      )}
      <ul>
        {pins.map((pin) => (
          <li key={pin.dutyId}>
            {dayText(known.get(pin.dutyId)?.date ?? day)} 由 {nameOf(pin.memberId)} 值{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => onChange(pins.filter((each) => each !== pin))}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
