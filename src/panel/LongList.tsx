/**
 * A list that may have thousands of items. The first few stand at once; opened, the rest is added in small steps, group
 * by group, and the browser lays out only the groups in sight. All of it is there in the end, for whoever reads or
 * searches the panel without looking at it.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSay } from '../ui/say';

/** Rows that are laid out together when they come into sight. */
const GROUP = 20;
/** Rows whose groups the browser need not know of while they are far: it looks at each that it knows in every frame. */
const STRETCH = 20 * GROUP;

interface Props<Item> {
  items: readonly Item[];
  /** How many stand at once. */
  first: number;
  /** What the list holds, for screen readers. */
  label: string;
  look?: string;
  Row: ComponentType<{ item: Item }>;
}

export function LongList<Item>({ items, first, label, look = '', Row }: Props<Item>) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  // One more is no longer than the button that would open it.
  const isWhole = isOpen || items.length <= first + 1;
  const shown = isWhole ? items.length : first;
  const made = useGrowing(shown);
  const One = shown > STRETCH ? Stretch : Group;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: groups stand between the list and its items. */}
      <div class={`list ${look}`} role="list" aria-label={label}>
        {cut(0, made, One === Stretch ? STRETCH : GROUP).map(([from, to]) => (
          <One key={from} items={items} from={from} to={to} isLong={items.length > GROUP && isWhole} Row={Row} />
        ))}
      </div>
      {!isWhole && (
        <button
          type="button"
          class="more"
          aria-label={`${say('panelShowAll', countOf(items, say))}: ${label}`}
          onClick={() => setOpen(true)}
        >
          {say('panelShowAll', countOf(items, say))}
        </button>
      )}
    </>
  );
}

const countOf = (items: readonly unknown[], say: ReturnType<typeof useSay>): string =>
  new Intl.NumberFormat(say('dateLocale')).format(items.length);

/** Where each part of so many items begins and ends. */
const cut = (from: number, to: number, size: number): [number, number][] =>
  Array.from({ length: Math.ceil((to - from) / size) }, (_, index) => [
    from + index * size,
    Math.min(from + (index + 1) * size, to),
  ]);

interface GroupProps<Item> extends Pick<Props<Item>, 'items' | 'Row'> {
  from: number;
  to: number;
  /** One of many: out of sight, it costs nothing. */
  isLong: boolean;
}

function Stretch<Item>({ items, from, to, isLong, Row }: GroupProps<Item>): JSX.Element {
  return useMemo(
    () => (
      <div class="stretch far" role="none" style={{ '--rows': to - from }}>
        {cut(from, to, GROUP).map(([start, end]) => (
          <Group key={start} items={items} from={start} to={end} isLong={isLong} Row={Row} />
        ))}
      </div>
    ),
    [items, from, to, isLong, Row],
  );
}

/** Made once: the same elements are given back while nothing in them has changed. */
function Group<Item>({ items, from, to, isLong, Row }: GroupProps<Item>): JSX.Element {
  return useMemo(
    () => (
      <div class={isLong ? 'rows far' : 'rows'} role="none" style={{ '--rows': to - from }}>
        {items.slice(from, to).map((item, index) => (
          // biome-ignore lint/a11y/useSemanticElements: groups stand between the list and its items.
          <div key={index} role="listitem">
            <Row item={item} />
          </div>
        ))}
      </div>
    ),
    [items, from, to, isLong, Row],
  );
}

/** Grows to `total` by two groups a frame: a few milliseconds of work. */
function useGrowing(total: number): number {
  const [made, setMade] = useState(GROUP);
  useEffect(() => {
    if (made >= total) return undefined;
    const frame = requestAnimationFrame(() => setMade((before) => before + 2 * GROUP));
    return () => cancelAnimationFrame(frame);
  }, [made, total]);
  return Math.min(made, total);
}
