import { useId, type ReactNode } from "react";
import { useModal } from "../use-modal";

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
  const box = useModal();
  const id = useId();
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
