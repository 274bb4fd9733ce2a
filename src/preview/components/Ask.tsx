import { useEffect, useId, useRef, type ReactNode } from "react";

export interface Question {
  readonly title: string;
  readonly message: string;
  /** The first one is what Enter chooses. */
  readonly answers: readonly { readonly label: string; readonly onChoose: () => void }[];
  /** Esc. */
  readonly onCancel: () => void;
}

/** A message of the stand-in Excel that waits for an answer. */
export function Ask({ question }: { readonly question: Question }): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog) showModal(dialog);
    return () => dialog?.close?.();
  }, []);
  return (
    <dialog
      ref={box}
      role="alertdialog"
      className="ask"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}message`}
      onCancel={(event) => {
        event.preventDefault();
        question.onCancel();
      }}
    >
      <h2 id={`${id}title`}>{question.title}</h2>
      <p id={`${id}message`}>{question.message}</p>
      <div className="answers">
        {question.answers.map((answer, index) => (
          <button
            key={answer.label}
            type="button"
            className={index === 0 ? "primary" : ""}
            autoFocus={index === 0}
            onClick={answer.onChoose}
          >
            {answer.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** Opens the dialog over everything else; a browser that knows no modal dialogs (jsdom) shows it all the same. */
export function showModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if (typeof dialog.showModal === "function") dialog.showModal();
  else dialog.setAttribute("open", "");
}
