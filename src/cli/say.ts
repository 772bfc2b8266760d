/** The report's words: the interface's own, in English like the facts. */
import words from '../../public/_locales/en/messages.json';
import { english } from '../words/words';

export const say = english(words);
