import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { sentence } from '@/shared/api/problem';
import { Field } from '@/shared/ui/Field';
import { useTitle } from '@/shared/ui/useTitle';
import { forgetOthersData, sessionQuery, signIn } from './api';
import { SignInFrame } from './SignInFrame';
import { UnsentHere } from './UnsentHere';

export default function LoginPage() {
  useTitle('登录');
  const queryClient = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const login = useMutation({
    mutationFn: signIn,
    meta: { quiet: true },
    onSuccess: (session) => {
      forgetOthersData(queryClient);
      queryClient.setQueryData(sessionQuery.queryKey, session);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!login.isPending) login.mutate({ username: username.trim(), password });
  };

  return (
    <SignInFrame title="三步走支部工作台" note="齐步走 · 大步走 · 快步走">
      <UnsentHere />
      <form onSubmit={submit}>
        <Field label="账号">
          {(attributes) => (
            <input
              {...attributes}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              value={username}
              onChange={(event) => setUsername(event.target.value)}
            />
          )}
        </Field>
        <Field label="密码">
          {(attributes) => (
            <input
              {...attributes}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        {login.isError && (
          <p className="form-error" role="alert">
            {sentence(login.error)}
          </p>
        )}
        <button type="submit" className="btn btn-primary" disabled={login.isPending}>
          {login.isPending ? '正在登录…' : '登录'}
        </button>
      </form>
      <p className="sign-in-foot">没有账号或忘记密码，请联系本支部的管理员。</p>
    </SignInFrame>
  );
}
