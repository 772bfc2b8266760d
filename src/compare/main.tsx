/** Pages beside each other: who says what of a model, and what the sources say to it. */
import { mountPage } from '../ui/mount';
import { Compare } from './Compare';

void mountPage('compareTitle', Compare);
