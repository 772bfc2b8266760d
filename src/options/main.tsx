/** The page of settings. */
import { mountPage } from '../ui/mount';
import { Options } from './Options';

void mountPage('optionsTitle', Options);
