/** A file that could not be read or written; the message is one sentence for the user. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}
