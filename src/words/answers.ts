/** What a pupil can predict, and how that stands to the record, as keys of words. */
import type { Answer, Match } from '../report/classroom';
import type { Stance } from '../report/stance';
import type { WordKey } from './words';

export const answerWords: Record<Answer, WordKey> = {
  true: 'classroomTrue',
  partly: 'classroomPartly',
  false: 'classroomFalse',
  unknown: 'classroomUnknown',
};

export const matchWords: Record<Match, WordKey> = {
  today: 'classroomMatch',
  earlier: 'classroomMatchThen',
  no: 'classroomNoMatch',
};

export const stanceWords: Record<Stance, WordKey> = {
  holds: 'classroomHolds',
  partly: 'classroomHoldsPartly',
  fails: 'classroomFails',
  open: 'classroomOpen',
};
