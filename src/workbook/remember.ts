/** Answers worked out once for each question: a sheet of thousands of rows asks the same few again and again. */

/** @param answer  a pure function; what it says is kept as long as the returned function is */
export function remembering<V>(answer: (question: string) => V): (question: string) => V {
  const answers = new Map<string, V>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as V;
    const made = answer(question);
    answers.set(question, made);
    return made;
  };
}
