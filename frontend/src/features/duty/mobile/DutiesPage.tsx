import { useState } from 'react';
import { Link } from 'react-router';
import { addDays, monthText, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { type Duty, useDuties } from '../api';
import { DutyRow } from './DutyRow';

const AHEAD = 366;
const BACK = 180;

export default function DutiesPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="我的值班" back={paths.mobile.home}>
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const [past, setPast] = useState(false);
  const now = today();
  const duties = useDuties(
    past ? addDays(now, -BACK) : now,
    past ? addDays(now, -1) : addDays(now, AHEAD),
    memberId,
  );
  return (
    <>
      <div className="choices duties-tools">
        {[false, true].map((choice) => (
          <button
            key={String(choice)}
            type="button"
            className="choice"
            aria-pressed={past === choice}
            onClick={() => setPast(choice)}
          >
            {choice ? '近半年已过' : '接下来'}
          </button>
        ))}
        <Link to={paths.mobile.swaps} className="text-button as-link">
          换班申请
        </Link>
      </div>
      <Loaded query={duties}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title={past ? '近半年没有值班' : '接下来没有您的值班'}>
              {past ? '' : '值班表发布后，会显示在这里。'}
            </StateBox>
          ) : (
            byMonth(items).map(([month, list]) => (
              <section key={month} className="card" aria-label={monthText(month)}>
                <h2 className="choice-label" style={{ margin: 0 }}>
                  {monthText(month)} · {list.length} 班
                </h2>
                <ul className="rows">
                  {list.map((duty) => (
                    <DutyRow key={duty.id} duty={duty} />
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </>
  );
}

function byMonth(duties: Duty[]): [string, Duty[]][] {
  const months = new Map<string, Duty[]>();
  for (const duty of duties) {
    const month = duty.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), duty]);
  }
  return [...months];
}
