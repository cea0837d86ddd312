import { type FormEvent, useState } from 'react';
import { WEEKDAY_NAMES } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { type Preferences, usePreferences, useSavePreferences } from '../needApi';
import { dayPartText } from '../needLabels';
import { Choices } from './Choices';
import { SkillChoices } from './SkillChoices';
import './needs.css';

const WEEKDAYS = Object.entries(WEEKDAY_NAMES).map(([day, text]) => ({ value: Number(day), text }));
const DAY_PARTS = (Object.keys(dayPartText) as (keyof typeof dayPartText)[]).map((value) => ({
  value,
  text: dayPartText[value],
}));
const NOTHING = { skills: [], weekdays: [], dayParts: [], otherCommunities: true };

/** All of it optional, seen by the member and by officers only. */
export default function PreferencesPage() {
  const { memberId } = useSession();
  return (
    <PhonePage
      title="服务意愿"
      back={paths.mobile.needs}
      note="填不填由您决定，只有您和支部委员看得到，随时可以清空。填了的，合适的需求会排在前面。"
    >
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const preferences = usePreferences(memberId);
  return (
    <Loaded query={preferences}>
      {(data) => <PreferencesForm key={data.version} memberId={memberId} stored={data} />}
    </Loaded>
  );
}

function PreferencesForm({ memberId, stored }: { memberId: string; stored: Preferences }) {
  const { version, ...said } = stored;
  const [fields, setFields] = useState(said);
  const save = useSavePreferences(memberId);
  const empty =
    said.skills.length + said.weekdays.length + said.dayParts.length === 0 && said.otherCommunities;
  const send = (body: typeof fields, done: string) =>
    save.mutate({ version, body }, { onSuccess: () => notify('green', done) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(fields, '已保存。');
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <SkillChoices chosen={fields.skills} onChange={(skills) => setFields({ ...fields, skills })} />
      <Choices
        label="哪几天方便"
        options={WEEKDAYS}
        chosen={fields.weekdays}
        onChange={(weekdays) => setFields({ ...fields, weekdays })}
      />
      <Choices
        label="什么时候方便"
        options={DAY_PARTS}
        chosen={fields.dayParts}
        onChange={(dayParts) => setFields({ ...fields, dayParts })}
      />
      <label className="switch-row">
        也愿意看其他社区的需求
        <input
          type="checkbox"
          checked={fields.otherCommunities}
          onChange={({ target }) => setFields({ ...fields, otherCommunities: target.checked })}
        />
      </label>
      <div className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending}>
          {save.isPending ? '正在保存…' : '保存'}
        </button>
        {!empty && (
          <button
            type="button"
            className="btn"
            disabled={save.isPending}
            onClick={() => send(NOTHING, '已清空。')}
          >
            全部清空
          </button>
        )}
      </div>
    </form>
  );
}
