import { today } from '@/shared/lib/dates';
import { Loaded } from '@/shared/ui/Loaded';
import { AgreedServices } from '../AgreedServices';
import { useOwnTally } from '../reviewApi';
import { hoursText } from '../reviewRules';
import './records.css';

/** This year in three numbers. No goal, no bar: what is agreed stands below as information. */
export function MyServiceYear({ memberId }: { memberId: string }) {
  const year = today().slice(0, 4);
  const tally = useOwnTally(memberId, `${year}-01-01`, `${year}-12-31`);
  return (
    <section className="card" aria-label={`${year} 年我的服务`}>
      <Loaded query={tally}>
        {(data) =>
          data && (
            <>
              <dl className="own-figures">
                <div>
                  <dt>{year} 年次数</dt>
                  <dd>{data.services}</dd>
                </div>
                <div>
                  <dt>小时</dt>
                  <dd>{hoursText(data.minutes)}</dd>
                </div>
                <div>
                  <dt>支部已确认</dt>
                  <dd>{data.confirmed}</dd>
                </div>
              </dl>
              <p className="row-note">
                <AgreedServices />
                {data.withoutHours > 0 && `有 ${data.withoutHours} 次没有填结束时间，计次数，不计小时。`}
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
