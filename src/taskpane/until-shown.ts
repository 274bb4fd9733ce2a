/** Milliseconds in which a browser draws what changed; a frame takes 17. */
const A_FRAME_AND_MORE = 25;

/** Resolves when the browser had time to draw the pane. A timer, for no frame comes while the pane is not in view. */
export const untilShown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, A_FRAME_AND_MORE));
