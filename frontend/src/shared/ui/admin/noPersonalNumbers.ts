import { personalNumberIn } from '../../lib/personalNumbers';

/** A rule for form items with free text about other people; the server refuses the same. */
export const noPersonalNumbers = {
  validator: (_: unknown, text: string | null | undefined) => {
    const sentence = personalNumberIn(text);
    return sentence ? Promise.reject(new Error(sentence)) : Promise.resolve();
  },
};
