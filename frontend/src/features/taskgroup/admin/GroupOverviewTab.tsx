import { Loaded } from '@/shared/ui/Loaded';
import type { TaskGroup } from '../api';
import { useGroupMembers } from '../groupApi';
import { FollowUpsPanel } from './FollowUpsPanel';
import { GroupPeoplePanel } from './GroupPeoplePanel';

export default function GroupOverviewTab({ group }: { group: TaskGroup }) {
  const people = useGroupMembers(group.id);
  return (
    <>
      <Loaded query={people}>{(items) => <GroupPeoplePanel group={group} people={items} />}</Loaded>
      <FollowUpsPanel taskGroupId={group.id} />
    </>
  );
}
