import { describe, expect, it } from 'vitest';
import { load } from '../../src/knowledge/load';
import { entryFile, problemsOf, vendorFile } from './files';

const newsworthy = (text: string) => ({ path: 'src/knowledge/newsworthy.yaml', text });
const notModels = (text: string) => ({ path: 'src/knowledge/not-models.yaml', text });
const tool = '- name: Tensor RT\n  what: a library\n';

describe('the lists beside the entries', () => {
  it('are part of the base', () => {
    const { base, problems } = load([entryFile, vendorFile, newsworthy('- muse-spark\n'), notModels(tool)]);
    expect(problems).toEqual([]);
    expect(base.newsworthy).toEqual(['muse-spark']);
    expect(base.notModels).toEqual([{ name: 'Tensor RT', what: 'a library' }]);
  });

  it('name entries that exist', () => {
    expect(problemsOf(newsworthy('- muse-spark\n- muse-sparks\n'))).toEqual([
      'src/knowledge/newsworthy.yaml:2: item 2 names "muse-sparks", but there is no entry of that id. Did you mean "muse-spark"?',
    ]);
  });

  it('name each thing once', () => {
    expect(problemsOf(newsworthy('- muse-spark\n- muse-spark\n'))).toEqual([
      'src/knowledge/newsworthy.yaml:2: item 2 repeats the id "muse-spark", which src/knowledge/newsworthy.yaml:1 has. Remove or change one.',
    ]);
    expect(problemsOf(notModels(`${tool}- name: TensorRT\n  what: a library\n`))).toEqual([
      'src/knowledge/not-models.yaml:3: item 2 ("TensorRT"): "name" repeats the name "TensorRT", which src/knowledge/not-models.yaml:1 has as "Tensor RT". Remove or change one.',
    ]);
  });

  it('say what a thing is', () => {
    expect(problemsOf(notModels('- name: TensorRT\n'))).toEqual([
      'src/knowledge/not-models.yaml:1: item 1 ("TensorRT") has no "what". Add "what: ...".',
    ]);
  });
});
