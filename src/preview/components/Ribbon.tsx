import type { ReactNode } from "react";
import type { RibbonButton, RibbonGroup } from "../ribbon-buttons";
import { Icon, type IconName } from "./icons";

export interface OwnButton {
  readonly label: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** A menu opens under it. */
  readonly opensMenu?: boolean;
  readonly onPress: (button: HTMLElement) => void;
}

export interface RibbonProps {
  /** The stand-in's own groups, first the large buttons. */
  readonly own: readonly { readonly label: string; readonly buttons: readonly OwnButton[] }[];
  /** The groups of the add-in's manifest. */
  readonly addIn: readonly RibbonGroup[];
  /** Where the add-in is served, ending in "/". */
  readonly addInAddress: string;
  /** The id of the add-in's button that is at work; null when none is. */
  readonly busy: string | null;
  readonly onAddIn: (button: RibbonButton) => void;
}

/** The Home tab: what this stand-in can do, and the add-in's own buttons. */
export function Ribbon({ own, addIn, addInAddress, busy, onAddIn }: RibbonProps): ReactNode {
  return (
    <section aria-label="Ribbon" className="ribbon">
      {own.map((group) => (
        <div key={group.label} role="group" aria-label={group.label} className="group">
          <div className="buttons">
            {group.buttons.map((button) => (
              <button
                key={button.label}
                type="button"
                className="own"
                disabled={button.disabled}
                title={button.keys ? `${button.label} (${button.keys})` : undefined}
                aria-haspopup={button.opensMenu ? "menu" : undefined}
                onClick={(event) => button.onPress(event.currentTarget)}
              >
                <Icon name={button.icon} />
                <span>
                  {button.label}
                  {button.opensMenu && <Icon name="down" size={12} />}
                </span>
              </button>
            ))}
          </div>
          <div aria-hidden className="group-name">
            {group.label}
          </div>
        </div>
      ))}
      {addIn.map((group) => (
        <div key={group.label} role="group" aria-label={group.label} className="group add-in">
          <div className="buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="own"
                title={button.tip}
                aria-busy={busy === button.id}
                disabled={busy !== null}
                onClick={() => onAddIn(button)}
              >
                <img src={`${addInAddress}${button.icon}`} width="24" height="24" alt="" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <div aria-hidden className="group-name">
            {group.label}
          </div>
        </div>
      ))}
    </section>
  );
}
