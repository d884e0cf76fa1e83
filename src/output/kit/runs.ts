/** First and last index of each run of neighbours with the same key. An empty key stands alone. */
export function runsOf<Value>(values: Value[], keyOf: (value: Value) => string): [from: number, to: number][] {
  return values.reduce<[number, number][]>((runs, value, index) => {
    const last = runs.at(-1);
    const before = values[index - 1];
    const key = keyOf(value);
    if (last && before !== undefined && key !== '' && keyOf(before) === key) last[1] = index;
    else runs.push([index, index]);
    return runs;
  }, []);
}
