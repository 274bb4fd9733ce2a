import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../app/session";
import type { Focusable } from "../use-focusable";
import type { PaneSession } from "../use-session";

interface ChoiceProps<T extends string> {
  readonly pane: PaneSession;
  readonly checked: Checked;
  /** null: none of the options holds; `none` then says what does. */
  readonly value: T | null;
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly focusable: Focusable;
  readonly onChoose: (value: T) => void;
}

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  // Wider than the button, so that the longest choice stands on two lines at most.
  listbox: { minWidth: "230px", maxHeight: "min(460px, 70vh)" },
  option: { flexShrink: 0, lineHeight: tokens.lineHeightBase300, paddingTop: "5px", paddingBottom: "5px" },
});

/** A list to choose one thing from. What was chosen is shown at once, until the next check says what holds. */
export function Choice<T extends string>({
  pane,
  checked,
  value,
  none,
  options,
  labelledBy,
  describedBy,
  focusable,
  onChoose,
}: ChoiceProps<T>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ readonly value: T; readonly of: Checked } | null>(null);
  const { written } = pane.session;
  const isRefused = written !== null && !(written.kind === "corrected" && written.outcome.kind === "kept");
  const shown = chosen?.of === checked && !isRefused ? chosen.value : value;
  return (
    <Dropdown
      ref={focusable.ref}
      root={{ className: styles.root }}
      listbox={{ className: styles.listbox }}
      aria-labelledby={labelledBy}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      open={open}
      onOpenChange={(_, state) => {
        setOpen(state.open);
      }}
      onKeyDown={(event) => {
        // Esc closes the list; it leads back from the view only when none is open.
        if (open && event.key === "Escape") event.stopPropagation();
      }}
      placeholder={none}
      value={options.find((option) => option.value === shown)?.text ?? ""}
      selectedOptions={shown === null ? [] : [shown]}
      positioning={{ position: "below", align: "end" }}
      onOptionSelect={(_, { optionValue }) => {
        const option = options.find((each) => each.value === optionValue);
        if (!option || option.value === shown) return;
        setChosen({ value: option.value, of: checked });
        onChoose(option.value);
      }}
    >
      {options.map((option) => (
        <Option key={option.value} value={option.value} text={option.text} className={styles.option}>
          {option.text}
        </Option>
      ))}
    </Dropdown>
  );
}
