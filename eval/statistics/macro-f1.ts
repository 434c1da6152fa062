/** Mean of the classes' F1 over the classes that occur as truth; pairs of (truth, said). */
export function macroF1(pairs: readonly (readonly [truth: string, said: string])[]): number {
  const classes = [...new Set(pairs.map(([truth]) => truth))]
  const scores = classes.map(name => {
    const hits = pairs.filter(([truth, said]) => truth === name && said === name).length
    const either = pairs.filter(([truth, said]) => truth === name || said === name).length
    return (2 * hits) / (either + hits)
  })
  return scores.reduce((sum, score) => sum + score, 0) / classes.length
}
