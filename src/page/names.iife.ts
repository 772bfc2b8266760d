/** Entry of the names' script: leaves the names index where the content script of the same page finds it. */
import names from 'virtual:caveat/names';
import { shelf } from './names-shelf';

shelf.caveatNames = names;
