/** A button that the add-in's manifest puts on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The add-in's own picture of about 32 pixels, relative to where the add-in is served. */
  readonly icon: string;
  /** What pressing it does: show the pane at an address relative to the add-in, or run a function of the command page. */
  readonly action: { readonly kind: "show pane"; readonly page: string } | { readonly kind: "run"; readonly functionName: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel takes from the add-in's manifest: its name, its pages and what it adds to the Home tab. */
export interface Manifest {
  readonly displayName: string;
  /** Address of the pane, relative to the add-in. */
  readonly pane: string;
  /** Address of the page that runs the ribbon's functions; null when there is none. */
  readonly commands: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** Reads manifest.xml: https://learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands. Throws when it is not one. */
export function readManifest(xml: string): Manifest {
  const page = new DOMParser().parseFromString(xml, "application/xml");
  if (page.getElementsByTagName("parsererror").length > 0 || page.documentElement.localName !== "OfficeApp")
    throw new Error("The add-in's manifest.xml cannot be read: it is not an Office add-in manifest.");

  const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagNameNS("*", name)];
  const child = (from: Element, name: string): Element | undefined => [...from.children].find((element) => element.localName === name);
  const resources = new Map(
    all(page, "Resources")
      .flatMap((list) => [...list.getElementsByTagName("*")])
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The add-in's manifest.xml names a resource that it does not have: "${id}".`);
    return value;
  };
  const relative = (address: string): string => {
    const { pathname, search, hash } = new URL(address);
    return `${pathname.slice(1)}${search}${hash}`;
  };

  const button = (control: Element): RibbonButton => {
    const id = control.getAttribute("id") ?? "";
    const action = child(control, "Action");
    const type = action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    const images = child(control, "Icon");
    const image = [...(images?.children ?? [])].find((element) => element.getAttribute("size") === "32") ?? images?.children[0];
    const common = {
      id,
      label: resource(child(control, "Label")),
      tip: resource(all(control, "Supertip")[0] && all(control, "Supertip").flatMap((tip) => child(tip, "Description") ?? [])[0]),
      icon: relative(resource(image)),
    };
    if (action && type === "ShowTaskpane")
      return { ...common, action: { kind: "show pane", page: relative(resource(child(action, "SourceLocation"))) } };
    if (action && type === "ExecuteFunction")
      return { ...common, action: { kind: "run", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" } };
    throw new Error(`The button "${id}" of the add-in's manifest.xml has an action the preview does not know: ${type ?? "none"}.`);
  };

  const functionFile = all(page, "FunctionFile")[0];
  const source = all(page, "SourceLocation").find((element) => element.hasAttribute("DefaultValue"));
  return {
    displayName: all(page, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "Add-in",
    pane: relative(source?.getAttribute("DefaultValue") ?? ""),
    commands: functionFile ? relative(resource(functionFile)) : null,
    groups: all(page, "Group").map((group) => ({
      label: resource(child(group, "Label")),
      buttons: all(group, "Control").map(button),
    })),
  };
}
