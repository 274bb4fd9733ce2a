import { Refusal } from "../../model/refusal";
import type { Comment, Sheet } from "../../model/sheet";
import { CellRange } from "../cell-range";
import { exposeCollection } from "../collection";
import { type ExposedClass, exposeClass, gives } from "../exposed-class";
import { rangeAt } from "../find-range";
import { type ScopeOf, sheetsOf } from "../scope-of";
import { rangeClass } from "./range";

interface CommentOf {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.comment
 * Threaded comments of the opened file, to be read; notes are another collection, of ExcelApi 1.18, which this library doesn't have.
 */
export const commentClass: ExposedClass<CommentOf> = exposeClass<CommentOf>("Comment", {
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    id: { get: ({ comment }) => comment.id },
    content: { get: ({ comment }) => comment.text },
    authorName: { get: ({ comment }) => comment.author },
    authorEmail: { get: () => "" },
  },
  methods: {
    getLocation: gives(
      () => rangeClass,
      ({ sheet, comment }) => new CellRange(sheet, { row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 }),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentCollectionClass: ExposedClass<ScopeOf> = exposeCollection<ScopeOf, CommentOf>("CommentCollection", {
  item: () => commentClass,
  list: commentsOf,
  isKey: ({ comment }, key) => comment.id === key,
  methods: {
    getItemByCell: gives(
      () => commentClass,
      (scope, args) => {
        const range = args.object(0, rangeClass) ?? rangeOfAddress(scope, args.text(0));
        const found = commentsOf(scope).find(
          ({ sheet, comment }) => sheet === range.sheet && comment.row === range.area.row && comment.column === range.area.column,
        );
        if (!found) throw new Refusal("ItemNotFound");
        return found;
      },
    ),
  },
});

function commentsOf(scope: ScopeOf): readonly CommentOf[] {
  return sheetsOf(scope).flatMap((sheet) =>
    sheet.comments.filter((comment) => comment.kind === "threaded").map((comment) => ({ sheet, comment })),
  );
}

/** On the workbook's collection the address must name its sheet. */
function rangeOfAddress({ workbook, sheet }: ScopeOf, address: string): CellRange {
  const from = sheet ?? (address.includes("!") ? workbook.sheets[0] : undefined);
  if (!from) throw new Refusal("InvalidArgument");
  return rangeAt(workbook, from, address);
}
