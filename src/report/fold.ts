/** What a section shows before it is opened. The first screen has to answer everything, so no section may fill it. */

/** Characters of 13 px text that fit a line of the card, and of its narrower columns. */
export const charactersPerLine = { full: 50, besideShape: 46, besideDate: 42 };

/** About what the numbers of a statement's sources and the word after them take. */
const sourcesTake = 12;

export interface Budget<Item> {
  items: number;
  /** Lines of text, as well as they can be guessed without measuring. */
  lines: number;
  perLine: number;
  textOf: (item: Item) => string;
}

/** The longest beginning of the list within the budget; always the first item. */
export function beginning<Item>(items: readonly Item[], { items: most, lines: room, perLine, textOf }: Budget<Item>) {
  let lines = 0;
  const end = items.findIndex((item, index) => {
    lines += Math.ceil((textOf(item).length + sourcesTake) / perLine);
    return index > 0 && (index >= most || lines > room);
  });
  return items.slice(0, end === -1 ? items.length : end);
}

/**
 * The first item of each kind before a second one of any: three changes of availability would else hide the one of the
 * licence. Given in the order of the list, so that opening it moves nothing but what lies between.
 */
export function oneOfEach<Item>(items: readonly Item[], kindOf: (item: Item) => string, budget: Budget<Item>): Item[] {
  const kinds = items.map(kindOf);
  const isFirst = (index: number) => kinds.indexOf(kinds[index] as string) === index;
  const firsts = items.filter((_, index) => isFirst(index));
  const others = items.filter((_, index) => !isFirst(index));
  const chosen = new Set(beginning([...firsts, ...others], budget));
  return items.filter((item) => chosen.has(item));
}
