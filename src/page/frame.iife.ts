/**
 * Entry of the script that is in every frame of a page: one of the page's own origin asks to be read like the page. For
 * all others, of which a news page has dozens, this is all that Caveat does.
 */
import type { ReadFrame } from '../messages/messages';
import { tell } from './runtime';
import { isOfPage } from './site';

const request: ReadFrame = { kind: 'read-frame' };

if (window !== top && isOfPage()) tell(request);
