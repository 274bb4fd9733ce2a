interface PlainMessageProps {
  readonly title: string;
  readonly text: string;
}

/** A page that only says something: in a command's dialog, or in a browser outside Excel. Plain HTML: nothing else is needed to say it. */
export function PlainMessage({ title, text }: PlainMessageProps) {
  return (
    <main style={{ maxWidth: 480, margin: "0 auto", padding: 24, fontFamily: "Segoe UI, system-ui, sans-serif", lineHeight: 1.5 }}>
      <h1 style={{ fontSize: 24 }}>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
