import { lateView } from "./late-view";

// Views that the first page does without; those that show a check's results come as one file.
export const CheckResults = lateView(
  async () => (await import(/* webpackChunkName: "results" */ "./components/CheckResults")).CheckResults,
);
export const FindingView = lateView(async () => (await import(/* webpackChunkName: "results" */ "./views/FindingView")).FindingView);
export const CirculateView = lateView(
  async () => (await import(/* webpackChunkName: "circulate" */ "./views/CirculateView")).CirculateView,
);
export const DropDownView = lateView(async () => (await import(/* webpackChunkName: "drop-down" */ "./views/DropDownView")).DropDownView);
export const EmailsView = lateView(async () => (await import(/* webpackChunkName: "emails" */ "./views/EmailsView")).EmailsView);
export const FixView = lateView(async () => (await import(/* webpackChunkName: "fix" */ "./views/FixView")).FixView);
export const HelpView = lateView(async () => (await import(/* webpackChunkName: "help" */ "./views/HelpView")).HelpView);
export const MoreView = lateView(async () => (await import(/* webpackChunkName: "more" */ "./views/MoreView")).MoreView);
export const ReportsView = lateView(async () => (await import(/* webpackChunkName: "reports" */ "./views/ReportsView")).ReportsView);
export const SettingsView = lateView(async () => (await import(/* webpackChunkName: "settings" */ "./views/SettingsView")).SettingsView);
export const UnderstoodView = lateView(
  async () => (await import(/* webpackChunkName: "understood" */ "./views/UnderstoodView")).UnderstoodView,
);
