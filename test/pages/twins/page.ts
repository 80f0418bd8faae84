/** An empty page in which trees and their unseen twins are built and changed alike. */
export default (script: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Twins</title></head>
  <body><main></main><script src="${script}"></script></body>
</html>`;
