/** A statement with its sources and the words that weigh it. */
import type { ComponentChildren } from 'preact';
import type { Cited, Line } from '../report/card-types';
import { useWording } from './context';
import { SourceRefs } from './SourceRefs';

/** Text of the knowledge base, which is English whatever the language of the interface. */
export function Text({ children }: { children: ComponentChildren }) {
  return <bdi lang="en">{children}</bdi>;
}

/** What follows a statement. */
export function Behind({ of }: { of: Cited }) {
  const { say } = useWording();
  const tags = [
    ...(of.unconfirmed ? [say('tagUnconfirmed')] : []),
    ...(of.vendorOnly ? [say('tagVendor')] : []),
    ...(of.secondHand ? [say('tagSecondHand')] : []),
  ];
  return (
    <>
      {' '}
      <SourceRefs of={of} />
      {tags.length > 0 && <small> {tags.join(say('listSeparator'))}</small>}
    </>
  );
}

export function Fact({ line }: { line: Line }) {
  return (
    <>
      <Text>{line.text}</Text>
      <Behind of={line} />
    </>
  );
}
