/** The interface's word for each term of the knowledge base: one map for the card and the command line. */
import type { Entry, Product, RolloutRow, Source, TimelineEvent } from '../knowledge/schema';
import type { Standing } from '../report/catalogue';
import type { DateSource } from '../report/page-date/facts';
import type { WordKey } from './words';

export const rolloutWords: Record<RolloutRow['status'], WordKey> = {
  live: 'statusLive',
  limited: 'statusLimited',
  'rolling-out': 'statusRollingOut',
  announced: 'statusAnnounced',
  paused: 'statusPaused',
  deprecated: 'statusDeprecated',
  retired: 'statusRetired',
  absent: 'statusAbsent',
};

/** What an entry is somewhere, is to be, is no more, or nobody knows. */
export const standingWords: Record<Standing | 'unknown', WordKey> = {
  ...rolloutWords,
  planned: 'planned',
  over: 'browseStatusOver',
  unknown: 'browseStatusUnknown',
};

export const licenceWords: Record<Entry['licence'][number]['status'], WordKey> = {
  proprietary: 'licenceProprietary',
  'open-weights': 'licenceOpenWeights',
  'open-source': 'licenceOpenSource',
  unknown: 'licenceUnknown',
};

export const trainingWords: Record<Product['training']['default'], WordKey> = {
  yes: 'trainingYes',
  'opt-out': 'trainingOptOut',
  'opt-in': 'trainingOptIn',
  no: 'trainingNo',
  unknown: 'trainingUnknown',
};

export const kindWords: Record<Entry['kind'], WordKey> = {
  family: 'kindFamily',
  language: 'kindLanguage',
  image: 'kindImage',
  video: 'kindVideo',
  audio: 'kindAudio',
  speech: 'kindSpeech',
  music: 'kindMusic',
  code: 'kindCode',
  embedding: 'kindEmbedding',
  world: 'kindWorld',
  robotics: 'kindRobotics',
  other: 'kindOther',
  assistant: 'kindAssistant',
  agent: 'kindAgent',
  app: 'kindApp',
};

export const sourceWords: Record<Source['kind'], WordKey> = {
  vendor: 'sourceVendor',
  evaluator: 'sourceEvaluator',
  press: 'sourcePress',
  regulator: 'sourceRegulator',
  policy: 'sourcePolicy',
  community: 'sourceCommunity',
};

export const eventWords: Record<TimelineEvent['kind'], WordKey> = {
  availability: 'eventAvailability',
  licence: 'eventLicence',
  privacy: 'eventPrivacy',
  price: 'eventPrice',
  retirement: 'eventRetirement',
  incident: 'eventIncident',
  version: 'eventVersion',
  launch: 'eventLaunch',
  benchmark: 'eventBenchmark',
  other: 'eventOther',
};

/** Where a page says when it was written. */
export const dateSourceWords: Record<DateSource, WordKey> = {
  'json-ld': 'pageDateFromData',
  meta: 'pageDateFromData',
  time: 'pageDateFromTime',
  url: 'pageDateFromAddress',
  text: 'pageDateFromText',
  relative: 'pageDateFromToday',
};
