import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { words } from "../../app/words";
import { MAX_ROWS } from "../../domain/grid/a1";
import type { Focusable } from "../use-focusable";

interface HeadingsRowProps {
  readonly sheet: string;
  /** The row that is offered, zero-based; null: none. */
  readonly row: number | null;
  readonly label: string;
  /** For a screen reader: of which sheet. */
  readonly labelOf: string;
  /** The button that opens the form; takes the focus again when it closes. */
  readonly focusable: Focusable;
  readonly onRow: (row: number) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "120px" },
});

/** A button that asks in which row of a sheet the plan's headings are. */
export function HeadingsRow({ sheet, row, label, labelOf, focusable, onRow }: HeadingsRowProps) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = text !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) input.current?.focus();
    else if (wasOpen.current) focusable.focus();
    wasOpen.current = isOpen;
  }, [isOpen, focusable]);

  if (text === null)
    return (
      <Button
        ref={focusable.ref}
        size="small"
        aria-label={labelOf}
        onClick={() => {
          setText(row === null ? "" : String(row + 1));
          setWrong(false);
        }}
      >
        {label}
      </Button>
    );
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
    setWrong(number < 1 || number > MAX_ROWS);
    if (number < 1 || number > MAX_ROWS) return;
    setText(null);
    if (number - 1 !== row) onRow(number - 1);
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={words.correct.headingsRow(sheet)}
        hint={words.correct.headingsHint}
        {...(isWrong ? { validationMessage: words.correct.headingsWrong } : {})}
      >
        <Input
          input={{ ref: input }}
          className={styles.input}
          inputMode="numeric"
          value={text}
          maxLength={7}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.correct.useRow}
        </Button>
        <Button
          onClick={() => {
            setText(null);
          }}
        >
          {words.correct.cancel}
        </Button>
      </div>
    </form>
  );
}
