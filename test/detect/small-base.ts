/** A few entries with the kinds of names that detection has to tell apart. Only what the names index reads is filled. */
import { lexiconOf } from '../../src/detect/detect';
import { compileNames } from '../../src/knowledge/names';
import type { Entry, Vendor } from '../../src/knowledge/schema';

type Names = Pick<Entry, 'id' | 'name' | 'maker'> &
  Partial<Pick<Entry, 'kind' | 'family' | 'aliases' | 'ambiguous' | 'codenames'>> & {
    versions?: { id: string; name: string }[];
  };

const entries: Names[] = [
  { id: 'muse', name: 'Muse', maker: 'meta', kind: 'family', ambiguous: ['Muse'] },
  {
    id: 'muse-spark',
    name: 'Muse Spark',
    maker: 'meta',
    family: 'muse',
    ambiguous: ['Spark'],
    codenames: ['Avocado'],
    versions: [
      { id: 'muse-spark-1-1', name: 'Muse Spark 1.1' },
      { id: 'muse-spark-1-2', name: 'Muse Spark 1.2' },
    ],
  },
  { id: 'muse-glimmer', name: 'Muse Glimmer', maker: 'meta', family: 'muse', ambiguous: ['Glimmer'] },
  { id: 'meta-ai', name: 'Meta AI', maker: 'meta', kind: 'assistant' },
  { id: 'llama', name: 'Llama', maker: 'meta', kind: 'family', ambiguous: ['Llama'] },
  {
    id: 'llama-4',
    name: 'Llama 4',
    maker: 'meta',
    family: 'llama',
    versions: [{ id: 'llama-4-scout', name: 'Llama 4 Scout' }],
  },
  { id: 'gpt', name: 'GPT', maker: 'openai', kind: 'family' },
  { id: 'gpt-4o', name: 'GPT-4o', maker: 'openai', family: 'gpt' },
  {
    id: 'gpt-5-4',
    name: 'GPT-5.4',
    maker: 'openai',
    family: 'gpt',
    versions: [{ id: 'gpt-5-4-mini', name: 'GPT-5.4 mini' }],
  },
  { id: 'claude', name: 'Claude', maker: 'anthropic', kind: 'family', ambiguous: ['Claude'] },
  { id: 'claude-opus', name: 'Claude Opus', maker: 'anthropic', kind: 'family', family: 'claude', ambiguous: ['Opus'] },
  { id: 'claude-opus-4-5', name: 'Claude Opus 4.5', maker: 'anthropic', family: 'claude-opus', aliases: ['Opus 4.5'] },
  { id: 'claude-opus-4-6', name: 'Claude Opus 4.6', maker: 'anthropic', family: 'claude-opus', aliases: ['Opus 4.6'] },
  { id: 'gemini', name: 'Gemini', maker: 'google', kind: 'family', ambiguous: ['Gemini'] },
  { id: 'gemini-3', name: 'Gemini 3', maker: 'google', family: 'gemini' },
  { id: 'gemini-3-1-pro', name: 'Gemini 3.1 Pro', maker: 'google', family: 'gemini' },
  { id: 'qwen', name: 'Qwen', maker: 'alibaba', kind: 'family', aliases: ['通义千问'] },
  { id: 'qwen-3-6', name: 'Qwen3.6', maker: 'alibaba', family: 'qwen' },
];
const vendors = [
  ['meta', 'Meta', ['Meta Superintelligence Labs']],
  ['openai', 'OpenAI', []],
  ['anthropic', 'Anthropic', []],
  ['google', 'Google', ['Google DeepMind']],
  ['alibaba', 'Alibaba', []],
] as const;
const senses = [
  { word: 'Spark', phrases: ['Apache Spark', 'Spark executor'], cues: ['Hadoop'] },
  { word: 'Claude', phrases: ['Claude Monet'], cues: ['painter'] },
  { word: 'Gemini', phrases: ['Gemini horoscope'], cues: ['horoscope', 'NASA', 'zodiac'] },
  { word: 'Muse', phrases: [], cues: ['album', 'Matt Bellamy'] },
  { word: 'Llama', phrases: ['llama.cpp', 'llama-server'], cues: ['alpaca', 'farm'] },
];

export const names = compileNames(
  entries.map((entry) => ({ kind: 'language', checked: '2026-11-22', ...entry })) as unknown as Entry[],
  vendors.map(([id, name, cues]) => ({ id, name, cues })) as unknown as Vendor[],
  senses,
);
export const lexicon = lexiconOf(names);
