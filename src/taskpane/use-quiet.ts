import { useEffect, useState } from "react";

/** Work that takes less than this shows no progress: a flash would say nothing. Milliseconds. */
const QUIET = 300;

/** Whether what has just appeared still keeps quiet: true for its first 300 ms. */
export function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuiet(false);
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return quiet;
}
