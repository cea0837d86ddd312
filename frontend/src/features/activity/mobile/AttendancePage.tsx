import { useParams } from 'react-router';
import { paths } from '@/shared/paths';
import { Loaded } from '@/shared/ui/Loaded';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { AttendanceSheet } from '../AttendanceSheet';
import { useAttendance } from '../api';
import { windowText } from '../rules';

export default function AttendancePage() {
  const { activityId = '', shiftId = '' } = useParams();
  const list = useAttendance(shiftId);
  const note = list.data && `${list.data.activityName}，${windowText(list.data)}`;
  return (
    <PhonePage title="登记名单" back={paths.mobile.activity(activityId)} note={note}>
      <Loaded query={list}>{(loaded) => <AttendanceSheet key={shiftId} list={loaded} />}</Loaded>
    </PhonePage>
  );
}
