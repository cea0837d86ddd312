import { Link } from 'react-router';
import { addDays, today } from '@/shared/lib/dates';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { StateBox } from '@/shared/ui/StateBox';
import { useDuties } from '../api';
import { DutyRow } from './DutyRow';

const SHOWN = 3;
const AHEAD = 120;

/** The home page asks the same question for its one large button, so both share one answer. */
export function useNextDuties(memberId: string) {
  const from = today();
  return useDuties(from, addDays(from, AHEAD), memberId);
}

export function NextDuties({ memberId }: { memberId: string }) {
  const duties = useNextDuties(memberId);
  return (
    <section className="card" aria-labelledby="next-duties">
      <div className="card-head">
        <h2 id="next-duties">我的值班</h2>
        <Link to={paths.mobile.duties}>全部</Link>
      </div>
      <Loaded query={duties}>
        {(items) =>
          items.length === 0 ? (
            <StateBox title="近期没有您的值班">值班表发布后，会显示在这里。</StateBox>
          ) : (
            <ul className="rows">
              {items.slice(0, SHOWN).map((duty) => (
                <DutyRow key={duty.id} duty={duty} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
