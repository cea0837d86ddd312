import { type FormEvent, useState } from 'react';
import { momentText } from '@/shared/lib/dates';
import { notify } from '@/shared/notices';
import { paths } from '@/shared/paths';
import { Field } from '@/shared/ui/Field';
import { ListFoot } from '@/shared/ui/mobile/ListFoot';
import { PhonePage } from '@/shared/ui/mobile/PhonePage';
import { Failed, Loading } from '@/shared/ui/StateBox';
import { useSuggestions, useWriteSuggestion } from '../suggestionApi';

const LONGEST = 1000;

/** To the branch, with one's name; the answer comes back here. */
export default function SuggestionsPage() {
  const [content, setContent] = useState('');
  const write = useWriteSuggestion();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!content.trim()) return;
    write.mutate(content.trim(), {
      onSuccess: () => {
        setContent('');
        notify('green', '支部已收到。');
      },
    });
  };
  return (
    <PhonePage title="意见建议" back={paths.mobile.me} note="署名写给支部委员，答复也在这一页。">
      <form className="card stack" onSubmit={submit}>
        <Field label="想说什么" hint="支部的做法、社区服务或这个系统，都可以。">
          {(attributes) => (
            <textarea
              {...attributes}
              required
              maxLength={LONGEST}
              value={content}
              onChange={(event) => setContent(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="btn btn-primary btn-wide" disabled={write.isPending}>
          {write.isPending ? '正在提交…' : '提交'}
        </button>
      </form>
      <Mine />
    </PhonePage>
  );
}

function Mine() {
  const list = useSuggestions();
  if (list.isPending) return <Loading />;
  if (list.isError && list.rows.length === 0)
    return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.rows.length === 0) return null;
  return (
    <section className="card" aria-label="写过的">
      <ul className="rows">
        {list.rows.map((each) => (
          <li key={each.id} className="row-block">
            <p style={{ whiteSpace: 'pre-line' }}>{each.content}</p>
            <p className="row-note">
              {momentText(each.createdAt)} · {each.author}
            </p>
            <p className="row-note" style={{ whiteSpace: 'pre-line' }}>
              {each.answer ? `${each.answeredBy}答复：${each.answer}` : '还没有答复'}
            </p>
          </li>
        ))}
      </ul>
      <ListFoot list={list} unit="条" more="更早的" />
    </section>
  );
}
