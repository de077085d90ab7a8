// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells which passage of the article is selected, once it stays so: not while the pointer is down. Runs in
// ApplicationWorld after documenttext.js and marks.js. See ui/reader/notesview.h.
var datelineSelection = (() => {
    const article = () => document.getElementById("text");
    let isDragging = false;
    let isByPointer = false;
    let told = "null";

    const tell = value => {
        const text = JSON.stringify(value);
        if (text === told)
            return;
        told = text;
        console.info("dateline-selection-" + text);
    };

    // The index of the first node for which `test` holds, as for all after it.
    const firstOf = (nodes, test) => {
        let low = 0;
        for (let high = nodes.length; low < high;) {
            const middle = (low + high) >> 1;
            if (test(nodes[middle].node))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };

    // Start and end of a range in the document text; null when it has none of it.
    const placeOf = range => {
        const nodes = datelineTextNodes(article());
        const find = node => nodes.find(entry => entry.node === node);
        const first = find(range.startContainer);
        const last = find(range.endContainer);
        const after = first ? null : nodes[firstOf(nodes, node => range.comparePoint(node, 0) >= 0)];
        const before = last ? null : nodes[firstOf(nodes, node => range.comparePoint(node, node.length) > 0) - 1];
        if (!(first || after) || !(last || before))
            return null;
        const start = first ? first.start + range.startOffset : after.start;
        const end = last ? last.start + range.endOffset : before.start + before.node.length;
        return start < end ? { start, end } : null;
    };

    // The first or the last line of what is selected.
    const lineOf = (range, isLast) => {
        const part = document.createRange();
        const node = isLast ? range.endContainer : range.startContainer;
        const offset = isLast ? range.endOffset : range.startOffset;
        if (node.nodeType === Node.TEXT_NODE) {
            part.setStart(node, isLast ? Math.max(0, offset - 1) : offset);
            part.setEnd(node, isLast ? offset : Math.min(node.length, offset + 1));
        } else {
            part.setStart(node, offset);
        }
        let boxes = part.getClientRects();
        if (!boxes.length)
            boxes = range.getClientRects();
        const box = boxes[isLast ? boxes.length - 1 : 0];
        return box ? [box.left, box.top, box.width, box.height] : [0, 0, 0, 0];
    };

    const report = datelineMarks.inNextFrame(() => {
        const selection = getSelection();
        const range = !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0) : null;
        const place = range && article() ? placeOf(range) : null;
        if (isDragging || !place)
            return tell(null);
        const box = range.getBoundingClientRect();
        tell({
            ...place, isByPointer, scroll: [scrollX, scrollY], first: lineOf(range, false), last: lineOf(range, true),
            all: [box.left, box.top, box.width, box.height],
        });
    });

    document.addEventListener("selectionchange", () => {
        if (!isDragging)
            report();
    });
    addEventListener("mousedown", event => {
        if (event.button)
            return;
        isDragging = isByPointer = true;
        tell(null);
    }, { capture: true, passive: true });
    addEventListener("mouseup", () => {
        isDragging = false;
        report();
    }, { capture: true, passive: true });
    addEventListener("blur", () => { isDragging = false; });
    addEventListener("keydown", () => { isByPointer = false; }, { capture: true, passive: true });
    // Laid out anew, also by another text size, what is selected is elsewhere.
    const reportAgain = () => {
        told = "";
        report();
    };
    addEventListener("resize", reportAgain);
    new ResizeObserver(reportAgain).observe(document.body);

    return {
        clear: () => getSelection().collapseToEnd(),
        byKey: () => { isByPointer = false; },
        placeOf,
    };
})();
