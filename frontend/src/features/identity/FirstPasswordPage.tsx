import { useQueryClient } from '@tanstack/react-query';
import { notify } from '@/shared/notices';
import { useTitle } from '@/shared/ui/useTitle';
import { sessionQuery } from './api';
import { PasswordForm } from './PasswordForm';
import { SignInFrame } from './SignInFrame';

export default function FirstPasswordPage() {
  useTitle('设置新密码');
  const queryClient = useQueryClient();
  const changed = async () => {
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    notify('green', '密码已修改。');
  };
  return (
    <SignInFrame title="设置您自己的密码" note="初始密码只用这一次，改好后继续。">
      <PasswordForm submitText="保存并继续" onChanged={() => void changed()} />
    </SignInFrame>
  );
}
