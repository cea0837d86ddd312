/** Runs the work for every row, a few at a time, so that a long file neither floods the server nor takes forever. */
export async function forEachFew<T>(
  rows: readonly T[],
  atOnce: number,
  work: (row: T) => Promise<void>,
): Promise<void> {
  const left = [...rows];
  const worker = async () => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) await work(row);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
