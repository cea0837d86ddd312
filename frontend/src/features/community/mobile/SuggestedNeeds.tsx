import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { StateBox } from '@/shared/ui/StateBox';
import { useNeedSuggestions } from '../needApi';
import { NeedCard } from './NeedCard';
import { NeedList } from './NeedList';
import type { Claiming } from './useClaiming';

export function SuggestedNeeds({ memberId, claiming }: { memberId: string; claiming: Claiming }) {
  const list = useNeedSuggestions(memberId);
  return (
    <>
      <p className="phone-note need-note">
        先排没有妨碍的，再看报到的社区、特长、时间和先后。只是建议，认不认领由您决定。
        <Link to={paths.mobile.preferences}>改我的服务意愿</Link>
      </p>
      <NeedList
        list={list}
        label="适合我的"
        empty={
          <StateBox
            title="现在没有适合的需求"
            actions={
              <Link to={`${paths.mobile.needs}?view=all`} className="btn">
                看全部需求
              </Link>
            }
          >
            已满、已过和您请假那几天的不在这里。
          </StateBox>
        }
        render={({ need, reasons, obstacles }) => (
          <NeedCard key={need.id} need={need} reasons={reasons} obstacles={obstacles} claiming={claiming} />
        )}
      />
    </>
  );
}
