import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import { readDialogRequest, type DialogRequest } from "../../../src/host/doors/show-dialog";
import { drawnWorkbook } from "../simulated-workbook";

test.each<[string, string, DialogRequest | null]>([
  ["a page and a size", '{"url":"https://x.example/a","width":30,"height":40}', { address: "https://x.example/a", width: 30, height: 40 }],
  ["no size", '{"url":"https://x.example/a"}', { address: "https://x.example/a", width: 80, height: 80 }],
  ["no page", '{"width":30}', null],
  ["no object", "null", null],
  ["no JSON", "{", null],
])("reads %s", (_name, target, request) => {
  expect(readDialogRequest(target)).toEqual(request);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
describe.each(["desktop", "web"] as const)("dialogs on the %s door", (door) => {
  let office: OpenOffice;
  const shown: { request: DialogRequest; closed: () => void; closedByAddIn: boolean }[] = [];
  beforeAll(async () => {
    office = await openOfficeInNode(
      drawnWorkbook({ Data: [["a"]] }),
      { door, excelApi: "1.15" },
      {
        showDialog: (request, closed) => {
          const dialog = { request, closed, closedByAddIn: false };
          shown.push(dialog);
          return () => (dialog.closedByAddIn = true);
        },
      },
    );
  });
  afterAll(() => office.close());

  const open = (): Promise<Office.AsyncResult<Office.Dialog>> =>
    new Promise((resolve) =>
      Office.context.ui.displayDialogAsync("https://localhost/said.html#text", { height: 30, width: 40, displayInIframe: true }, resolve),
    );

  test("is shown, and the add-in hears that the person closed it", async () => {
    const { status, value } = await open();
    expect(status).toBe("succeeded");
    expect(shown.at(-1)?.request).toEqual({ address: "https://localhost/said.html#text", width: 40, height: 30 });
    const heard = new Promise((resolve) => value.addEventHandler(Office.EventType.DialogEventReceived, resolve));
    shown.at(-1)?.closed();
    expect(await heard).toMatchObject({ error: 12006 });
  });

  test("is closed by the add-in; only one is open at a time", async () => {
    const { value } = await open();
    const second = await open();
    expect(second).toMatchObject({ status: "failed", error: { code: 12007 } });
    value.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.at(-1)?.closedByAddIn).toBe(true);
    expect((await open()).status).toBe("succeeded");
  });
});
