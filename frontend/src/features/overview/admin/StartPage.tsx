import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { BranchForm } from '@/features/branch/admin/BranchForm';
import { useBranch } from '@/features/branch/api';
import { paths } from '@/shared/paths';
import { Page } from '@/shared/ui/admin/Page';
import { Loaded } from '@/shared/ui/Loaded';
import { useToday } from '../api';
import { startSteps } from '../rules';
import { StepList } from './StepList';

export default function StartPage() {
  const today = useToday();
  return (
    <Page title="开始使用" note="五步之后，党员就能在手机上看到自己的值班。每一步都可以先停下，进度会留着。">
      <Loaded query={today}>
        {({ steps }) => {
          const list = startSteps(steps);
          const done = list.filter((step) => step.done).length;
          return (
            <>
              <p className="muted">
                已完成 {done} / {list.length} 步
              </p>
              <div className="start-bar" aria-hidden="true">
                <span style={{ width: `${(done / list.length) * 100}%` }} />
              </div>
              <BranchName />
              <StepList steps={list} />
              {done === list.length && (
                <p style={{ marginTop: 18 }}>
                  全部完成。以后从 <Link to={paths.admin.today}>今日</Link> 开始每天的工作。
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** The branch of a first start has a stand-in name; here it gets its own. */
function BranchName() {
  const branch = useBranch();
  const [editing, setEditing] = useState(false);
  if (!branch.data) return null;
  return (
    <div className="start-name">
      支部名称：<strong>{branch.data.name}</strong>
      <Button size="small" onClick={() => setEditing(true)}>
        改名
      </Button>
      <BranchForm branch={branch.data} open={editing} onClose={() => setEditing(false)} />
    </div>
  );
}
