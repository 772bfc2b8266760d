/** A worksheet, or its answers, from one page: made to be printed. */
import { mountPage } from '../ui/mount';
import { Worksheet } from './Worksheet';

void mountPage('worksheetTitle', Worksheet);
