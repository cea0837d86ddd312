import { Link } from 'react-router';
import { paths } from '@/shared/paths';
import { useSession } from '@/shared/session';
import { Loaded } from '@/shared/ui/Loaded';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { StateBox } from '@/shared/ui/StateBox';
import { useFollowUps } from '../consultationApi';
import { FollowUpList } from '../FollowUpList';
import { useMyGroups } from '../groupApi';
import { groupRoleText } from '../groupLabels';
import '../groups.css';

/** The groups somebody is in today, and what he or she has promised there. */
export default function MyGroupsPage() {
  const { memberId } = useSession();
  return (
    <PhonePage title="我的工作组" back={paths.mobile.tasks}>
      {memberId ? <Mine memberId={memberId} /> : <StateBox title="这个账号没有对应的党员" />}
    </PhonePage>
  );
}

function Mine({ memberId }: { memberId: string }) {
  const groups = useMyGroups(memberId);
  return (
    <Loaded query={groups}>
      {(items) =>
        items.length === 0 ? (
          <StateBox title="您现在不在工作组里">加入工作组后，组里的难点、协商和大事记会显示在这里。</StateBox>
        ) : (
          <>
            <section className="card" aria-label="我的工作组">
              <ul className="rows">
                {items.map(({ id, taskGroupId, taskGroupName, role }) => (
                  <li key={id}>
                    <Link to={paths.mobile.group(taskGroupId)} className="row-block row-link">
                      <span className="row-title">{taskGroupName}</span>
                      <span className="row-note">{groupRoleText[role]}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
            <Promised memberId={memberId} />
          </>
        )
      }
    </Loaded>
  );
}

function Promised({ memberId }: { memberId: string }) {
  const list = useFollowUps({ ownerMemberId: memberId, open: true });
  if (list.rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="my-follow-ups">
      <div className="card-head">
        <h2 id="my-follow-ups">我要跟进的</h2>
      </div>
      <FollowUpList followUps={list.rows} />
      <ListFoot list={list} unit="件" more="看后面的" />
    </section>
  );
}
