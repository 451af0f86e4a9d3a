// What a browser does that translates a page: every text is replaced by one in elements of its own, and so is every
// text that comes later. The page's own text nodes are no longer in the document.
const wrap = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest("font, script, style, option")) continue;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};
wrap(document.body);
new MutationObserver((changes) => {
  for (const { target } of changes) if (target.isConnected) wrap(target);
}).observe(document.body, { childList: true, subtree: true });
