import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { usePartyGroups } from '@/features/branch/api';
import { officeText } from '@/features/branch/labels';
import { fullDayText } from '@/shared/lib/dates';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { StateChip } from '@/shared/ui/StateChip';
import { type Member, useMember } from '../api';
import { affiliationText, affiliationTone, sexText, standingText } from '../labels';
import { AbsencePanel } from './AbsencePanel';
import { AvailabilityPanel } from './AvailabilityPanel';
import { MemberForm } from './MemberForm';

export default function MemberPage() {
  const { memberId = '' } = useParams();
  const member = useMember(memberId);
  return <Loaded query={member}>{(data) => <Details member={data} />}</Loaded>;
}

function Details({ member }: { member: Member }) {
  const [editing, setEditing] = useState(false);
  const groups = usePartyGroups();
  const facts: [string, string][] = [
    ['手机', member.mobile ?? '—'],
    ['性别', sexText[member.sex]],
    ['出生日期', fullDayText(member.birthDate)],
    ['部门', member.department ?? '—'],
    ['党小组', groups.data?.find((group) => group.id === member.partyGroupId)?.name ?? '—'],
    ['支部职务', member.office ? officeText[member.office] : '—'],
    ['入党日期', fullDayText(member.joinedOn)],
    ['转正日期', fullDayText(member.fullOn)],
    ['表决权', member.votingRight ? '有' : '没有（由人员类别与组织关系推出）'],
  ];
  return (
    <Page
      title={member.name}
      note={
        <span style={{ display: 'inline-flex', gap: 8 }}>
          <StateChip tone="blue">{standingText[member.standing]}</StateChip>
          <StateChip tone={affiliationTone[member.affiliation]}>
            {affiliationText[member.affiliation]}
          </StateChip>
        </span>
      }
      actions={<Button onClick={() => setEditing(true)}>修改</Button>}
    >
      <div className="two-columns">
        <section className="panel" aria-label="基本信息">
          <div className="panel-head">
            <h2>基本信息</h2>
          </div>
          <dl className="facts panel-pad">
            {facts.map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div>
          <AbsencePanel memberId={member.id} />
          <AvailabilityPanel memberId={member.id} />
        </div>
      </div>
      <MemberForm member={member} open={editing} onClose={() => setEditing(false)} />
    </Page>
  );
}
