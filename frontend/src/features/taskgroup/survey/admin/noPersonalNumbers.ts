import { personalNumberIn } from '@/shared/lib/personalNumbers';

/** For fields of forms: says while typing what the server would refuse. */
export const noPersonalNumbers = {
  validator: (_: unknown, text?: string) => {
    const fault = personalNumberIn(text);
    return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
  },
};
