/** Work that is done by several at once and given on in order. */

/**
 * Hands each item to `work` and its result to `give`, in the items' order. At most `most` items are under way or wait
 * for those before them: no more is taken from `items` until the oldest has been given on. Stops taking where `give`
 * resolves to false. Rejects as `items`, `work` and `give` do, with the first failure in order.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  give: (result: Result) => Promise<boolean>,
  most: number,
): Promise<void> {
  const waiting: Promise<boolean>[] = [];
  let last: Promise<boolean> = Promise.resolve(true);
  for await (const item of items) {
    const before = last;
    const result = work(item);
    last = Promise.all([before, result]).then(([goesOn, done]) => goesOn && give(done));
    // Whoever waits for it is told; until then a failure is no stranger's.
    last.catch(() => undefined);
    waiting.push(last);
    if (waiting.length >= most && !(await waiting.shift())) break;
  }
  await last;
}
