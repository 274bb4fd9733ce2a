import { lazy, useState, type ComponentType } from "react";

/** A view that comes when it is first shown; once it has come, it is drawn at once. */
export interface LateView<Props extends object> {
  (props: Props): React.JSX.Element;
  /** Brings it in ahead. */
  readonly bring: () => Promise<unknown>;
}

/** Makes a view of one that `load` brings. Where it is shown before it has come, the nearest Suspense waits for it. */
export function lateView<Props extends object>(load: () => Promise<ComponentType<Props>>): LateView<Props> {
  let come: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => (come ??= await load());
  const Coming = lazy(async () => ({ default: await bring() }));
  function Late(props: Props) {
    // Chosen once: the view that waited is the one that stays.
    const [View] = useState<{ readonly Shown: ComponentType<Props> | typeof Coming }>(() => ({
      Shown: come ?? Coming,
    }));
    return <View.Shown {...props} />;
  }
  return Object.assign(Late, { bring });
}
