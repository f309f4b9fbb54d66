/** An answer of the server that is asked again whenever something changed; the old one stays until the new one is here. */
import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../protocol';
import { ask } from './client';

/** @returns null until the first answer */
export function useAnswer<Name extends keyof Api>(
  name: Name,
  question: Parameters<Api[Name]>[0],
  revision: number,
  failed: (error: unknown) => void,
): ReturnType<Api[Name]> | null {
  const [answer, setAnswer] = useState<ReturnType<Api[Name]> | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(name, question).then(
      (given) => wanted && setAnswer(given),
      (error: unknown) => wanted && failed(error),
    );
    return () => {
      wanted = false;
    };
  }, [name, JSON.stringify(question), revision]);
  return answer;
}
