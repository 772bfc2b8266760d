/** What the toolbar button opens. */
import { mountPage } from '../ui/mount';
import { Popup } from './Popup';

void mountPage('extensionName', Popup);
