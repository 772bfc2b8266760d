/** Entry of the card's script: leaves the card's host where the content script of the same page finds it. */
import { sayWith } from '../words/words';
import { CardHost } from './card-host';
import { shelf } from './card-shelf';
import { getMessage } from './runtime';

shelf.caveatCard = (onClose) => new CardHost(sayWith(getMessage), onClose);
