import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { notify } from '@/shared/notices';
import { actionsColumn } from '@/shared/ui/admin/actionsColumn';
import { MemberPicker } from '@/shared/ui/admin/MemberPicker';
import { SimpleTable } from '@/shared/ui/admin/SimpleTable';
import { StateBox } from '@/shared/ui/StateBox';
import { StateChip } from '@/shared/ui/StateChip';
import { type AttendanceList, type AttendancePerson, type SignUp, useSignUp, useWithdraw } from '../api';
import { windowText } from '../rules';

/** While the shift is ahead: who is coming, and the place to sign somebody up who asked for it by telephone. */
export function SignUpDesk({ list }: { list: AttendanceList }) {
  const signUp = useSignUp();
  const withdraw = useWithdraw();
  const [memberId, setMemberId] = useState<string>();
  const enter = () => {
    if (!memberId) return;
    signUp.mutate(
      { shiftId: list.shiftId, memberId },
      {
        onSuccess: (entered) => {
          setMemberId(undefined);
          notify(entered.overlaps.length > 0 ? 'amber' : 'green', said(entered));
        },
      },
    );
  };
  return (
    <section className="panel screen-only" aria-labelledby="sign-ups">
      <div className="panel-head">
        <h2 id="sign-ups">报名</h2>
        <div className="sign-up-desk">
          <MemberPicker
            aria-label="替谁报名"
            placeholder="替谁报名"
            value={memberId}
            onChange={setMemberId}
          />
          <Button disabled={!memberId} loading={signUp.isPending} onClick={enter}>
            替他报名
          </Button>
        </div>
        <p>替人报名会告诉本人，并记下是谁报的。满员后按先后候补，有人退出时依次递补。</p>
      </div>
      {list.people.length === 0 ? (
        <StateBox title="还没有人报名">党员在手机上报名，也可以在这里替人报名。</StateBox>
      ) : (
        <SimpleTable<AttendancePerson>
          rows={list.people}
          rowKey="memberId"
          columns={[
            { title: '姓名', dataIndex: 'memberName' },
            { title: '状态', key: 'status', render: (_, person) => <Standing person={person} /> },
            { title: '谁报的名', dataIndex: 'enteredBy' },
            actionsColumn((person) => (
              <Popconfirm
                title={`取消${person.memberName}的报名？`}
                description="会告诉本人；空出的名额给候补的第一位。"
                okText="取消报名"
                cancelText="不取消"
                onConfirm={() => withdraw.mutate({ shiftId: list.shiftId, memberId: person.memberId })}
              >
                <Button size="small">取消报名</Button>
              </Popconfirm>
            )),
          ]}
        />
      )}
    </section>
  );
}

function Standing({ person }: { person: AttendancePerson }) {
  return person.signUp === 'WAITING' ? (
    <StateChip tone="blue">候补第 {person.waitingPlace} 位</StateChip>
  ) : (
    <StateChip tone="green">已报名</StateChip>
  );
}

function said({ memberName, waitingPlace, overlaps }: SignUp): string {
  const result = waitingPlace === null ? `${memberName}已报名。` : `${memberName}候补第 ${waitingPlace} 位。`;
  const others = overlaps.map((each) => `${each.activityName} ${windowText(each)}`).join('；');
  return others ? `${result}同一时间另报了：${others}。` : result;
}
