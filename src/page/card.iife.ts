/** Entry of the card's script: leaves the card's host, and what else few readers need, where the content script of the same page finds it. */
import { shelf } from './card-shelf';
import { collectDateFacts } from './date-facts';
import { flash } from './flash';
import { makeCard } from './make-card';

shelf.caveatCard = makeCard;
shelf.caveatDates = collectDateFacts;
shelf.caveatFlash = flash;
