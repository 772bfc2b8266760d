/**
 * The one node that Caveat adds to a page: the card's host, in the top layer, there only while a card is open. What is
 * inside is closed to the page.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { cardStyles, clearCard, renderCard } from '../card/render';
import type { Lesson } from '../classroom/lesson';
import { today } from '../clock';
import type { Mention } from '../detect/types';
import type { About, CardContent } from '../report/card-types';
import { unknownContent } from '../report/unknown';
import type { ThemeChoice } from '../settings/settings';
import type { Say } from '../words/words';
import { type Theme, themeBehind } from './backdrop';
import type { Located } from './located';
import { pageWindow } from './site';
import { CARD_TAG } from './text-rules';

/** Between mention and card, and between card and the window's edge; px. */
const DISTANCE = 8;

/** Styles of the host itself; the page can reach it by its tag name, so nothing is left to it. */
const hostStyle =
  ':host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;' +
  'border:0!important;background:transparent!important;overflow:visible!important;width:max-content!important;' +
  'max-width:100vw!important;left:0!important;top:0!important;' +
  'translate:var(--caveat-x,0) var(--caveat-y,0)!important}:host(:not(:popover-open)){display:none!important}@media print{:host{display:none!important}}';

/** Keys typed into the card are not shortcuts of the page. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

function rangeOf({ range, node }: Located): Range {
  const live = node.ownerDocument.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

export interface ShowOptions {
  /** Where the pointer is, if that opened the card. */
  place: { x: number; y: number } | null;
  theme: ThemeChoice;
}

/** What a card asks for. */
export interface CardHandlers {
  onClose(): void;
  onAbout(about: About): void;
}

export interface OpenCard {
  located: Located;
  host: HTMLElement;
  dialog: HTMLElement;
}

export class CardHost {
  private readonly say: Say;
  private readonly handlers: CardHandlers;
  private readonly lesson: Lesson;
  private open: (OpenCard & { root: ShadowRoot; theme: Theme; stop: () => void }) | null = null;

  constructor(say: Say, handlers: CardHandlers, lesson: Lesson) {
    this.say = say;
    this.handlers = handlers;
    this.lesson = lesson;
  }

  get located(): Located | null {
    return this.open?.located ?? null;
  }

  /** True where an event comes from inside the card. */
  holds(event: Event): boolean {
    return this.open !== null && event.composedPath().includes(this.open.host);
  }

  show(located: Located, content: CardContent, { place, theme: chosen }: ShowOptions): void {
    this.close();
    const host = document.createElement(CARD_TAG);
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyle + cardStyles);
    root.adoptedStyleSheets = [sheet];
    const theme: Theme =
      chosen === 'auto' ? themeBehind(located.node.parentElement ?? document.documentElement) : chosen;
    // Outside body, so that a page that swaps its body or renders into it never meets the host.
    (document.fullscreenElement ?? document.documentElement).append(host);
    const dialog = renderCard(root, { content, theme, say: this.say, lesson: this.lesson, ...this.handlers });
    for (const key of KEYS) host.addEventListener(key, keepFromPage);
    host.showPopover();
    const range = rangeOf(located);
    const stop = autoUpdate(range, host, () => void position(range, host, this.open?.dialog ?? dialog, place));
    this.open = { located, host, dialog, root, theme, stop };
  }

  /** Another card in the same place; whoever asked for it in the card goes on reading there. */
  turnTo(content: CardContent): void {
    if (!this.open) return;
    const { root, theme } = this.open;
    this.open.dialog = renderCard(root, { content, theme, say: this.say, lesson: this.lesson, ...this.handlers });
    this.focus();
  }

  /** What can be said of a version that the base doesn't have stands in the page. */
  unknown(mention: Mention, checked: string): CardContent {
    return unknownContent(mention, checked, today(pageWindow.location.href));
  }

  focus(): void {
    this.open?.dialog.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.open !== null && document.activeElement === this.open.host;
  }

  close(): void {
    if (!this.open) return;
    const { host, root, stop } = this.open;
    this.open = null;
    stop();
    clearCard(root);
    host.remove();
  }
}

function keepFromPage(event: Event): void {
  event.stopPropagation();
}

/** Beside the mention's hovered line, inside the window, on the side that has room. */
async function position(
  range: Range,
  host: HTMLElement,
  dialog: HTMLElement,
  place: { x: number; y: number } | null,
): Promise<void> {
  if (!range.startContainer.isConnected) return;
  const { x, y } = await computePosition(range, host, {
    strategy: 'fixed',
    placement: getComputedStyle(dialog).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
    middleware: [
      inline(place ?? {}),
      offset(DISTANCE),
      flip({ padding: DISTANCE }),
      shift({ padding: DISTANCE }),
      size({
        padding: DISTANCE,
        apply: ({ availableHeight }) => {
          dialog.style.maxBlockSize = `min(70vh, ${Math.floor(availableHeight)}px)`;
        },
      }),
    ],
  });
  host.style.setProperty('--caveat-x', `${Math.round(x)}px`);
  host.style.setProperty('--caveat-y', `${Math.round(y)}px`);
}
