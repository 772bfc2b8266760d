/** The knowledge browser: `src/browse/browse.html#/muse-spark` shows an entry, `…#?q=muse` searches. */
import { mountPage } from '../ui/mount';
import { Browse } from './Browse';

void mountPage('browseTitle', Browse);
