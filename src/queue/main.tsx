/** The page on which moderators check many posts. */
import { mountPage } from '../ui/mount';
import { Queue } from './Queue';

void mountPage('queueTitle', Queue);
