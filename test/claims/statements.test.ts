/**
 * The statements that the project began with: what five articles about one launch say, in other words, with the claim
 * that each is. The plain sentences between them make none.
 */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../src/claims/find';
import { claimIndex } from '../../src/claims/index';
import { detect, lexiconOf } from '../../src/detect/detect';
import { compile } from '../../src/knowledge/compile';
import { load } from '../../src/knowledge/load';
import { compileNames } from '../../src/knowledge/names';
import { readKnowledgeFiles } from '../../tools/knowledge-files.mjs';

const { base } = load(readKnowledgeFiles());
const lexicon = lexiconOf(compileNames(base.entries, base.vendors, base.senses));
const index = claimIndex(compile(base).filter(({ maker }) => maker.id === 'meta'));

/** Claims of a paragraph on a page about Muse Spark. */
const claimsOf = (paragraph: string): string[] => [
  ...new Set(
    findClaims(paragraph, detect(paragraph, lexicon, 'Meta and Muse Spark'), index, ['muse-spark']).claims.map(
      ({ claim }) => claim.id,
    ),
  ),
];

const posts: [says: string, claim: string][] = [
  [
    'Muse Spark comes from Meta Superintelligence Labs and is the first model of that lab.',
    'muse-spark-first-msl-model',
  ],
  ['Muse Spark now powers Facebook, Instagram, WhatsApp and Messenger.', 'muse-spark-embedded-social-apps'],
  ['It takes text, images and real-world input at the same time.', 'muse-spark-real-world-inputs'],
  ['Several agents reason in parallel on one problem.', 'muse-spark-multi-agent'],
  ['It has different modes, from fast answers to deep thinking.', 'muse-spark-modes'],
  ['After earlier setbacks Meta spent heavily to rebuild its AI stack.', 'muse-spark-rebuild-after-setbacks'],
  ['Meta builds product discovery into its social platforms.', 'muse-spark-shopping'],
  ['Gaps remain in coding and in abstract reasoning.', 'muse-spark-gaps-coding'],
  ['The model is one step on a roadmap and no finished product.', 'muse-spark-first-step'],
  ['Muse Spark is a multimodal system that understands text and images.', 'muse-spark-multimodal'],
  ['Users will meet the AI while messaging and browsing, always on.', 'muse-spark-always-on'],
  ['Meta has turned to proprietary models.', 'muse-spark-closed'],
  ['Muse Spark adapts to the behaviour and preferences of its users.', 'muse-spark-personalisation'],
  ['Meta can earn more through better targeted advertising with the AI.', 'muse-spark-ad-targeting'],
];

const news: [says: string, claim: string][] = [
  ['It is the first major model under the leadership of Alexandr Wang.', 'muse-spark-first-under-wang'],
  ['Inside Meta it had the codename Avocado.', 'muse-spark-codename-avocado'],
  ['It is a substantial improvement over Llama 4.', 'muse-spark-better-than-llama4'],
  ['It stops short of a new record.', 'muse-spark-not-state-of-the-art'],
  ['Its development took nine months.', 'muse-spark-nine-months'],
  ['Muse Spark has a special focus on health information.', 'muse-spark-health-focus'],
  ['The model is rolled out in phases: first in the Meta AI app and on the website.', 'muse-spark-phased-rollout'],
  ['Facebook, Instagram and WhatsApp are planned to follow.', 'muse-spark-planned-apps'],
  ['The staggered rollout lets Meta gather user feedback first.', 'muse-spark-rollout-to-collect-data'],
  ['The privacy policy permits a broad use of what users share with Muse Spark.', 'privacy-policy-broad-use'],
  ['Conversations with it could be used for training.', 'privacy-policy-broad-use'],
  ['Regulators in regions with strict data laws will look at it closely.', 'regulators-scrutiny'],
  ['Llama 4 fell short of expectations.', 'llama-4-unmet-expectations'],
  ['Contemplating mode runs many agents without slowing the answer.', 'muse-spark-no-latency-penalty'],
  ['External benchmarks put Muse Spark in fourth place overall.', 'muse-spark-fourth-overall'],
  ['Meta deploys the model across more than three billion users.', 'meta-three-billion-users'],
];

const hype: [says: string, claim: string][] = [
  ['Zuckerberg has given up the metaverse for AI.', 'metaverse-abandoned'],
  ['It is a total reboot of Meta’s AI.', 'muse-spark-ground-up-rebuild'],
  ['It watches your videos and listens to your voice.', 'muse-spark-watches-videos-hears-voice'],
  ['Show the camera your pantry and the AI orders the groceries.', 'muse-spark-order-from-pantry'],
  ['An agent takes the wheel and completes tasks on its own.', 'muse-spark-autonomous-agents'],
  ['But Muse Spark is locked away, unlike Llama.', 'muse-spark-closed'],
  ['Anyone can now act as a CEO.', 'prediction-one-person-company'],
  ['Your AI will argue with customer service for you.', 'prediction-customer-service'],
  ['Editing video will be as easy as a text message.', 'prediction-video-editing'],
  ['Doctors could build software for rare diseases in minutes.', 'prediction-doctors-software'],
  ['It learns your habits and predicts what you need.', 'prediction-anticipates-needs'],
  ['Meta’s GPU clusters are among the largest on earth.', 'meta-gpu-clusters-largest'],
  ['Reasoning in Muse Spark is forty per cent higher than in the last Llama.', 'muse-spark-40-percent-reasoning'],
  ['It handles audio files 10x faster than cloud tools.', 'muse-spark-audio-ten-times-faster'],
  ['It solves in minutes coding problems that took teams days.', 'muse-spark-days-of-coding'],
];

const plain = [
  'The launch marks a turning point in the global AI race.',
  'This is a shift from experiments to execution.',
  'The race between the big firms is heating up.',
  'Muse Spark is still evolving and may have its limits.',
  'A larger transformation is only beginning.',
  'The technology industry is watching closely.',
  'What do you think? Tell us in the comments.',
  'Like, share and follow for more news.',
  'This page may contain content of third parties and is no financial advice.',
  'Success will depend on whether people accept it.',
  'The question for companies is how to adapt.',
  'Read more: ten gadgets for your kitchen.',
  'Innovation must never stop in such a market.',
  'The next years will be interesting.',
];

describe('the statements of the first five articles', () => {
  it.each([...posts, ...news, ...hype])('"%s" is %s', (says, claim) => {
    expect(claimsOf(says)).toContain(claim);
  });

  it.each(plain)('"%s" claims nothing', (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});
