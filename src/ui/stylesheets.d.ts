declare module "*.css" {
  /** The stylesheet, its imports joined, minified. */
  const text: string;
  export default text;
}
