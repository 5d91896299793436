interface Listed<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** Changes one item wherever it stands; the same pages come back when it is not there. */
export const changeIn = <Item extends { id: string }, P extends Listed<Item>>(
  pages: readonly P[],
  id: string,
  change: (item: Item) => Item,
): readonly P[] => {
  if (!pages.some((page) => page.items.some((item) => item.id === id))) return pages;
  return pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === id ? change(item) : item)) }));
};

/** Takes one item out; the same pages come back when it is not there. */
export const takeFrom = <Item extends { id: string }, P extends Listed<Item>>(pages: readonly P[], id: string): readonly P[] => {
  if (!pages.some((page) => page.items.some((item) => item.id === id))) return pages;
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) }));
};

/**
 * Puts an item where the list's order wants it, in place of what stood there under its id.
 * An item that belongs beyond what has been loaded is left out: it comes with its own page.
 */
export const placeIn = <Item extends { id: string }, P extends Listed<Item>>(
  pages: readonly P[],
  item: Item,
  comesBefore: (one: Item, other: Item) => boolean,
): readonly P[] => {
  const rest = takeFrom<Item, P>(pages, item.id);
  const at = rest.findIndex((page) => page.nextCursor === null || page.items.some((other) => comesBefore(item, other)));
  return rest.map((page, index) => (index === at ? { ...page, items: inserted(page.items, item, comesBefore) } : page));
};

const inserted = <Item>(items: readonly Item[], item: Item, comesBefore: (one: Item, other: Item) => boolean): Item[] => {
  const next = items.findIndex((other) => comesBefore(item, other));
  return next === -1 ? [...items, item] : [...items.slice(0, next), item, ...items.slice(next)];
};

/** Finds one item by its id. */
export const findIn = <Item extends { id: string }>(pages: readonly Listed<Item>[], id: string): Item | undefined => {
  for (const page of pages) {
    const found = page.items.find((item) => item.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
};
