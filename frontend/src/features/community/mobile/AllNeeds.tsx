import { Link } from 'react-router';
import { useFilters } from '@/shared/lib/useFilters';
import { paths } from '@/shared/paths';
import { Field } from '@/shared/ui/Field';
import { StateBox } from '@/shared/ui/StateBox';
import { useCommunities } from '../api';
import { type NeedKind, useNeeds } from '../needApi';
import { needKindText } from '../needLabels';
import { NeedCard } from './NeedCard';
import { NeedList } from './NeedList';
import type { Claiming } from './useClaiming';

export function AllNeeds({ claiming }: { claiming: Claiming }) {
  const [filters, setFilters] = useFilters(['kind', 'communityId'] as const);
  const communities = useCommunities();
  const list = useNeeds({
    status: 'OPEN',
    kind: filters.kind as NeedKind | undefined,
    communityId: filters.communityId,
  });
  return (
    <>
      <div className="need-filters">
        <Field label="类型">
          {(attributes) => (
            <select
              {...attributes}
              value={filters.kind ?? ''}
              onChange={({ target }) => setFilters({ kind: target.value })}
            >
              <option value="">全部类型</option>
              {Object.entries(needKindText).map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="社区">
          {(attributes) => (
            <select
              {...attributes}
              value={filters.communityId ?? ''}
              onChange={({ target }) => setFilters({ communityId: target.value })}
            >
              <option value="">全部社区</option>
              {(communities.data ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <NeedList
        list={list}
        label="全部需求"
        empty={
          <StateBox
            title={filters.kind || filters.communityId ? '没有符合条件的需求' : '现在没有可以认领的需求'}
            actions={
              <Link to={paths.mobile.newNeed} className="btn">
                我听说一个需求
              </Link>
            }
          >
            社区有新的需求时，会出现在这里。
          </StateBox>
        }
        render={(need) => <NeedCard key={need.id} need={need} claiming={claiming} />}
      />
    </>
  );
}
