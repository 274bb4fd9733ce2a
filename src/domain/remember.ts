/**
 * The function with a memory of its last answers, for what is asked of the same texts again and again: ratings, leads, timescales, headings.
 * Texts longer than `longest` characters hardly ever come again and are answered anew; beyond `most` texts all are forgotten, so that a memory
 * stays small however many plans are read.
 */
export function remember<R>(answer: (text: string) => R, longest = 80, most = 4_000): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    if (text.length > longest) return answer(text);
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (result = answer(text)));
    }
    return result;
  };
}
