import { type FormEvent, useState } from 'react';
import { dayText, momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { Field } from '@/shared/ui/Field';
import { Loaded } from '@/shared/ui/Loaded';
import type { Duty } from '../api';
import { type Handover, useHandover, usePutHandover } from '../dutyDayApi';
import { ProblemList } from './ProblemList';
import { RaiseProblem } from './RaiseProblem';

/** Read on arriving: what the last one left, and the problems that travel until they are solved. */
export function EarlierHandover({ duty }: { duty: Duty }) {
  const handover = useHandover(duty.id);
  return (
    <section className="card" aria-labelledby="earlier-title">
      <h2 id="earlier-title" className="card-title">
        上一班的交接
      </h2>
      <Loaded query={handover}>
        {(data) => (
          <>
            <Earlier earlier={data.earlier} />
            <ProblemList problems={data.openProblems} dutyId={duty.id} />
            <RaiseProblem dutyId={duty.id} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Written on leaving: one's own words for the next. */
export function OwnHandover({ duty }: { duty: Duty }) {
  const handover = useHandover(duty.id);
  return (
    <section className="card" aria-labelledby="handover-title">
      <h2 id="handover-title" className="card-title">
        交接给下一班
      </h2>
      <Loaded query={handover}>{(data) => <OwnNote key={data.version} handover={data} />}</Loaded>
    </section>
  );
}

function Earlier({ earlier }: { earlier: Handover['earlier'] }) {
  if (!earlier) return <p className="row-note">上一班没有留下话。</p>;
  return (
    <figure className="handover-earlier">
      <blockquote>{earlier.note}</blockquote>
      <figcaption className="row-note">
        {earlier.writtenBy} · {dayText(earlier.date)}
      </figcaption>
    </figure>
  );
}

function OwnNote({ handover }: { handover: Handover }) {
  const [editing, setEditing] = useState(false);
  const [note, setNote] = useState(handover.note ?? '');
  const put = usePutHandover();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put.mutate(
      { known: handover, note: note.trim() },
      {
        onSuccess: () => {
          setEditing(false);
          notify('green', '交接已留给下一班。');
        },
      },
    );
  };
  if (!editing)
    return (
      <>
        {handover.note && handover.writtenAt && (
          <figure className="handover-own">
            <blockquote>{handover.note}</blockquote>
            <figcaption className="row-note">
              {handover.writtenBy}写给下一班 · {momentText(handover.writtenAt)}
            </figcaption>
          </figure>
        )}
        <div className="row-actions">
          <button type="button" className="btn btn-wide" onClick={() => setEditing(true)}>
            {handover.note ? '修改' : '写几句'}
          </button>
        </div>
      </>
    );
  return (
    <form className="stack duty-form" onSubmit={submit}>
      <Field label="留给下一班的话">
        {(attributes) => (
          <textarea
            {...attributes}
            required
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="form-actions">
        <button type="button" className="btn" onClick={() => setEditing(false)}>
          先不写
        </button>
        <button type="submit" className="btn btn-primary" disabled={put.isPending || !note.trim()}>
          {put.isPending ? '正在保存…' : '留给下一班'}
        </button>
      </div>
    </form>
  );
}
