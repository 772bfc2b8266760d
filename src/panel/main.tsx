/** The panel beside a page: its report. */
import { mountPage } from '../ui/mount';
import { Panel } from './Panel';

void mountPage('panelTitle', Panel);
