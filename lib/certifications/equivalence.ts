/** That a block of one version counts as a block of another, by their ids. */
export type Equivalence = { fromBlockId: string; toBlockId: string };

/**
 * What blocks count as (R11): themselves, and along chains whatever an equivalence leads to. A cycle does no harm; nothing
 * counts that no decision leads to.
 */
export function countsAs(
  equivalences: readonly Equivalence[],
  blockIds: Iterable<string>,
): Set<string> {
  const reached = new Set(blockIds);
  for (const id of reached) // also what is added on the way
    for (const { fromBlockId, toBlockId } of equivalences)
      if (fromBlockId === id) reached.add(toBlockId);
  return reached;
}

/** What blocks count as and what counts as them: no two of these are asked for at once (R10). */
export function relatedTo(
  equivalences: readonly Equivalence[],
  blockIds: readonly string[],
): Set<string> {
  const backwards = equivalences.map(({ fromBlockId, toBlockId }) => ({
    fromBlockId: toBlockId,
    toBlockId: fromBlockId,
  }));
  return new Set([...countsAs(equivalences, blockIds), ...countsAs(backwards, blockIds)]);
}
