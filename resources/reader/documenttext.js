// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text nodes of the article inside `root` that are not empty, each with where it starts in the document
// text, by the walk that model/html/documenttext.h defines: the data of all text nodes, with one line feed
// where a block's edge or a `br` parts them.
var datelineTextNodes = (() => {
    const blocks = new Set(("BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P " +
        "PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL BR").split(" "));
    return root => {
        const found = [];
        let length = 0;
        let pending = false;
        const visit = parent => {
            for (let node = parent.firstChild; node; node = node.nextSibling) {
                if (node.nodeType === Node.TEXT_NODE) {
                    if (!node.data)
                        continue;
                    if (pending && length)
                        ++length;
                    pending = false;
                    found.push({ node, start: length });
                    length += node.data.length;
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                    const isBlock = blocks.has(node.nodeName);
                    pending = pending || isBlock;
                    visit(node);
                    pending = pending || isBlock;
                }
            }
        };
        visit(root);
        return found;
    };
})();

// The document text of the article inside `root`.
var datelineDocumentText = root => {
    let text = "";
    for (const { node, start } of datelineTextNodes(root))
        text += (start > text.length ? "\n" : "") + node.data;
    return text;
};
