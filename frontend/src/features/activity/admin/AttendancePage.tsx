import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { AttendanceSheet } from '../AttendanceSheet';
import { useAttendance } from '../api';
import { isTooEarly } from '../attendanceRules';
import { windowText } from '../rules';
import { SignInSheet } from './SignInSheet';
import { SignUpDesk } from './SignUpDesk';
import './activity.css';

export default function AttendancePage() {
  const { activityId = '', shiftId = '' } = useParams();
  const list = useAttendance(shiftId);
  return (
    <Loaded query={list}>
      {(loaded) => (
        <Page
          title={`${loaded.activityName} · 名单`}
          note={
            <>
              {windowText(loaded)}
              {loaded.place && `，${loaded.place}`}，{loaded.seats} 个名额。
              <span className="screen-only">
                {isTooEarly(loaded, new Date())
                  ? '开始前一小时起登记谁来了。'
                  : '保存后，到场的人各有一条已确认的服务记录。'}
              </span>
            </>
          }
          actions={
            <>
              <Link className="back-link" to={paths.admin.activity(activityId)}>
                回到活动
              </Link>
              <Button onClick={() => window.print()}>打印签到表</Button>
            </>
          }
        >
          {isTooEarly(loaded, new Date()) ? (
            <SignUpDesk list={loaded} />
          ) : (
            <AttendanceSheet key={shiftId} list={loaded} />
          )}
          <SignInSheet list={loaded} />
        </Page>
      )}
    </Loaded>
  );
}
