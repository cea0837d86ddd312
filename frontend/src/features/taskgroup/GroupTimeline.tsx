import { dayText } from '@/shared/lib/dates';
import { StateChip } from '@/shared/ui/StateChip';
import type { TimelineEntry } from './groupApi';
import { timelineKindText, timelineTone } from './groupLabels';
import { byDay, entryWords } from './groupRules';
import './groups.css';

/** What happened, latest day first. */
export function GroupTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <li key={day}>
          <h3>{dayText(day)}</h3>
          <ul>
            {ofDay.map((entry) => (
              <li key={`${entry.kind}${entry.id}`}>
                <StateChip tone={timelineTone[entry.kind] ?? 'plain'}>
                  {timelineKindText[entry.kind]}
                </StateChip>
                <div className="timeline-words">
                  <p className="free-text">{entryWords(entry)}</p>
                  {entry.detail && <p className="free-text muted">{entry.detail}</p>}
                  {entry.recordedBy && <p className="timeline-by">{entry.recordedBy} 记录</p>}
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
