import { type FormEvent, useState } from 'react';
import type { Schemas } from '@/shared/api/client';
import { dayText } from '@/shared/lib/dates';
import { Field } from '@/shared/ui/Field';
import type { FeedbackForm, Impression, RecordAnswer } from './feedbackApi';
import { answerText, impressionText } from './feedbackLabels';
import { feedbackBody } from './feedbackRules';

interface FeedbackQuestionsProps {
  form: FeedbackForm;
  sending: boolean;
  problem?: string;
  send: (body: Schemas['GiveFeedback']) => void;
}

export function FeedbackQuestions({ form, sending, problem, send }: FeedbackQuestionsProps) {
  const [impression, setImpression] = useState<Impression>();
  const [answers, setAnswers] = useState<Record<string, RecordAnswer>>({});
  const [comment, setComment] = useState('');
  const [givenBy, setGivenBy] = useState('');
  const body = feedbackBody({ impression, answers, comment, givenBy });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body && !sending) send(body);
  };

  return (
    <form onSubmit={submit} className="stack">
      <Choice
        legend="总的印象"
        words={impressionText}
        chosen={impression}
        onChoose={setImpression}
        name="impression"
      />
      {form.records.length > 0 && (
        <section aria-labelledby="records">
          <h2 id="records">这些服务，您知道吗？</h2>
          {!form.whole && <p className="field-hint">次数较多，只列最近 {form.records.length} 次。</p>}
          <ul className="feedback-records">
            {form.records.map((record) => (
              <li key={record.id}>
                <Choice
                  legend={`${dayText(record.date)} ${record.memberName}：${record.content}`}
                  words={answerText}
                  chosen={answers[record.id]}
                  onChoose={(chosen) => setAnswers((known) => ({ ...known, [record.id]: chosen }))}
                  name={record.id}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Field label="想对支部说的话（可不填）" hint="请不要写居民的姓名、电话和证件号。">
        {(attributes) => (
          <textarea
            {...attributes}
            rows={4}
            maxLength={1000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
      <Field label="您的岗位（可不填）" hint="例如“居委会值班岗”，不必写姓名。">
        {(attributes) => (
          <input
            {...attributes}
            maxLength={60}
            value={givenBy}
            onChange={(event) => setGivenBy(event.target.value)}
          />
        )}
      </Field>
      {problem && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn-primary" disabled={!body || sending}>
        {sending ? '正在提交…' : '提交'}
      </button>
      {!body && <p className="field-hint">选一项，或写几句话，就可以提交。</p>}
    </form>
  );
}

interface ChoiceProps<K extends string> {
  legend: string;
  name: string;
  words: Record<K, string>;
  chosen: K | undefined;
  onChoose: (key: K) => void;
}

function Choice<K extends string>({ legend, name, words, chosen, onChoose }: ChoiceProps<K>) {
  return (
    <fieldset className="feedback-choice">
      <legend>{legend}</legend>
      <div>
        {(Object.keys(words) as K[]).map((key) => (
          <label key={key} data-chosen={chosen === key}>
            <input type="radio" name={name} checked={chosen === key} onChange={() => onChoose(key)} />
            {words[key]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
