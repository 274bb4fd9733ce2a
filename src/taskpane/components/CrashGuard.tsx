import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { words } from "../../app/words";
import { detailsOf } from "../details-of";
import { CopyDetails } from "./CopyDetails";
import { Notice } from "./Notice";

interface CrashGuardProps {
  readonly excel: string;
  /** Brings the pane back to where it cannot have crashed; what is inside starts anew in any case. */
  readonly onAgain?: () => void;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly error: unknown;
}

/** Keeps a view that throws from taking the pane with it, and says what to do. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { error: error ?? new Error("nothing was thrown") };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div style={{ padding: 12, display: "flex", flexDirection: "column", gap: 12 }}>
        {/* Said at once; the details are there to be copied, not to be read out. */}
        <div role="alert">
          <Notice
            tone="error"
            title={words.crash.title}
            level={1}
            actions={
              <Button
                appearance="primary"
                onClick={() => {
                  this.setState({ error: null });
                  this.props.onAgain?.();
                }}
              >
                {words.crash.again}
              </Button>
            }
          >
            {words.crash.text}
          </Notice>
        </div>
        <CopyDetails details={detailsOf(error, this.props.excel)} />
      </div>
    );
  }
}
