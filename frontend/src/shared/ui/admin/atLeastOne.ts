/** For groups of checkboxes: "required" would put an attribute on the group that screen readers do not know. */
export function atLeastOne(message: string) {
  return {
    validator: (_: unknown, chosen?: unknown[]) =>
      chosen && chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}
