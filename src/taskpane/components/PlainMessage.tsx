interface PlainMessageProps {
  readonly title: string;
  readonly text: string;
}

/** A page that only says something: in a command's dialog, or in a browser outside Excel. Plain HTML: nothing else is needed to say it. */
export function PlainMessage({ title, text }: PlainMessageProps) {
  return (
    // On a ground of its own: Excel on the web shows the dialog in a frame, through which what lies below would be seen.
    <div style={{ minHeight: "100%", color: "CanvasText", backgroundColor: "Canvas" }}>
      <main
        style={{ maxWidth: 480, margin: "0 auto", padding: "1px 24px", fontFamily: "Segoe UI, system-ui, sans-serif", lineHeight: 1.5 }}
      >
        <h1 style={{ fontSize: 24, lineHeight: 1.25 }}>{title}</h1>
        <p>{text}</p>
      </main>
    </div>
  );
}
