/** A workbook beside the page: its address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
