import type { SignUp } from '../api';
import { windowText } from '../rules';

/** Said, not forbidden: some people share a day between two places. */
export function OverlapNote({ overlaps }: { overlaps: SignUp['overlaps'] }) {
  if (overlaps.length === 0) return null;
  return (
    <p className="row-note overlap-note">
      时间与您另报的班次有重叠：
      {overlaps.map((each) => `${each.activityName} ${windowText(each)}`).join('；')}。请安排好时间。
    </p>
  );
}
