/** Settings as a file that a reader keeps, moves or mends by hand. Pure. */
import { type Problem, parseSettings, type Settings } from './settings';

export const FILE_NAME = 'caveat-settings.json';

export const exportSettings = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

export type ImportProblem = Problem | { kind: 'not-json' } | { kind: 'not-settings' };
export type Imported = { settings: Settings } | { problem: ImportProblem };

/**
 * The settings of a file, with the sites that are off now beside those of the file: loading a file loses none. A file
 * that can't be read gives the problem, and never throws.
 */
export function importSettings(text: string, now: Settings): Imported {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const { settings, problem } = parseSettings(data);
  if (data === null || (problem?.kind === 'corrupt' && problem.key === 'version'))
    return { problem: { kind: 'not-settings' } };
  return problem ? { problem } : { settings: { ...settings, sites: { ...now.sites, ...settings.sites } } };
}
