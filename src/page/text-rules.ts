/**
 * Which of a page's text is read, and where it is cut: plain data, shared by the content script (DOM) and the
 * command line (parse5). Tag names are in lower case, as both have them for HTML.
 */
export { GAP, RUN_BREAK } from '../detect/types';

/** Text flows through these without a cut, so that a name split over `<b>` or a link is one name. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong time tt u var wbr'
  ).split(' '),
);

/** Raised and lowered text touches its neighbour without joining it: the 1 of a footnote is no version number. */
export const GAP_TAGS: ReadonlySet<string> = new Set(['rp', 'rt', 'sub', 'sup']);

/** What surrounds a page's own text: a link in it cites nothing. */
export const AROUND_TAGS: readonly string[] = ['aside', 'footer', 'nav'];
/** A list of links has more than any text that cites. */
export const MOST_LINKS = 200;

/** The card's host: never read, or the card would mark its own words. */
export const CARD_TAG = 'caveat-card';

/** A reader never sees the text in these; what stands around them is joined as if they weren't there. */
export const INVISIBLE_TAGS: ReadonlySet<string> = new Set(
  `base ${CARD_TAG} head link meta noembed noframes noscript param script source style template title track`.split(' '),
);

/** Fields, drawings and players: their text isn't the page's prose, but their place cuts what stands around them. */
export const OBJECT_TAGS: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist embed frame frameset iframe input math meter object optgroup option progress ' +
    'select svg textarea video'
  ).split(' '),
);

/** Roots of code editors (CodeMirror 5 and 6, Monaco, Ace): they draw their text anew with every key. */
export const EDITOR_CLASSES: readonly string[] = ['CodeMirror', 'cm-editor', 'monaco-editor', 'ace_editor'];

/** Roles of fields that are built from other elements. */
export const FIELD_ROLES: readonly string[] = ['searchbox', 'textbox'];

/** Values of `contenteditable` that make an element a field; any other value leaves it as it is. */
export const EDITABLE_VALUES: readonly string[] = ['', 'true', 'plaintext-only'];

/** An element that its own attributes hide. `aria-hidden` isn't among them: readers still see such text. */
export const HIDDEN_SELECTOR = '[hidden]';

/** Where there is no layout to ask, as on the command line: an inline style that hides. */
export const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Elements whose text is left out wherever their tag would be read: fields and code editors. */
export const FIELD_SELECTOR = [
  ...EDITABLE_VALUES.map((value) => `[contenteditable="${value}" i]`),
  ...FIELD_ROLES.map((role) => `[role="${role}" i]`),
  ...EDITOR_CLASSES.map((name) => `.${name}`),
].join(',');
