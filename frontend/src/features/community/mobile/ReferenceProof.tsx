import { type FormEvent, useState } from 'react';
import { Field } from '@/shared/ui/Field';
import type { ProofKind } from '../proofApi';
import type { ProofChoice } from './useProof';

const WORDS: Record<Exclude<ProofKind, 'LOCATION'>, { label: string; hint: string; longest: number }> = {
  QR: {
    label: '现场屏幕上的短码',
    hint: '能扫码就不用输：用手机相机或微信扫现场屏幕，会直接打开这一页。短码 8 位，当场有效。',
    longest: 12,
  },
  COMMUNITY: {
    label: '社区的哪个岗位能证明',
    hint: '写岗位，不写姓名和电话，例如“居委会治保岗”。',
    longest: 100,
  },
  RECEIPT: { label: '回执号', hint: '社区给的回执上的编号。', longest: 100 },
};

/** A proof that is a short text; saved with the next record. */
export function ReferenceProof({ proof, kind }: { proof: ProofChoice; kind: keyof typeof WORDS }) {
  const [reference, setReference] = useState('');
  const words = WORDS[kind];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reference.trim()) proof.pick({ body: { kind, reference: reference.trim() } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.label} hint={words.hint}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={words.longest}
            autoComplete="off"
            autoCapitalize={kind === 'QR' ? 'characters' : undefined}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="btn btn-wide">
        带上
      </button>
    </form>
  );
}
