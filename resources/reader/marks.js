// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all scripts share that put elements around parts of the article's text nodes and take them away
// again: marks of different scripts nest in any order, and what is selected stays selected. Runs in
// ApplicationWorld after documenttext.js.
var datelineMarks = (() => {
    // White space in these is no text, and an element there would become a cell or an item.
    const structures = new Set("DL OL TABLE TBODY TFOOT THEAD TR UL".split(" "));

    const canHold = node => !!node.parentNode && !structures.has(node.parentNode.nodeName);

    let changes = 0; // Of the tree.
    let ends = []; // Of the selection, while something changes.
    let isKeeping = false;

    // Replacing texts would move the ends of what is selected: they are carried along. An end in an element is
    // before one of its children, or after them all.
    const endOf = (node, offset) =>
        node.nodeType === Node.ELEMENT_NODE ? { node, child: node.childNodes[offset] || null } : { node, offset };
    const placeOf = ({ node, offset, child }) => {
        if (offset !== undefined)
            return [node, Math.min(offset, node.length)];
        if (!child)
            return [node, node.childNodes.length];
        return [child.parentNode, [...child.parentNode.childNodes].indexOf(child)];
    };

    const keepingSelection = change => {
        const selection = getSelection();
        if (isKeeping || !selection.rangeCount)
            return change();
        ends = [endOf(selection.anchorNode, selection.anchorOffset),
            endOf(selection.focusNode, selection.focusOffset)];
        isKeeping = true;
        try {
            change();
        } finally {
            isKeeping = false;
        }
        const [anchor, anchorOffset, focus, focusOffset] = ends.flatMap(placeOf);
        ends = [];
        const isSame = selection.rangeCount && selection.anchorNode === anchor &&
            selection.anchorOffset === anchorOffset && selection.focusNode === focus &&
            selection.focusOffset === focusOffset;
        if (!isSame && anchor && focus)
            selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    };

    // `part` takes the place of `node` from `from` to `to`.
    const replaced = (node, part, from, to) => {
        for (const end of ends) {
            if (end.child === node && from === 0)
                end.child = part;
            else if (end.node === node && end.offset <= to) {
                end.node = part;
                end.offset -= from;
            }
        }
    };

    // Puts elements around parts of a text node, in their order: each of `pieces` is what makes the element, and
    // where it starts and ends in the node.
    const wrapPieces = (node, pieces) => {
        if (!canHold(node))
            return;
        const text = node.data;
        const parts = document.createDocumentFragment();
        let done = 0;
        const add = (parent, to) => {
            const part = document.createTextNode(text.slice(done, to));
            parent.append(part);
            replaced(node, part, done, to);
            done = to;
        };
        for (const [make, from, to] of pieces) {
            if (from > done)
                add(parts, from);
            const element = make();
            add(element, to);
            parts.append(element);
        }
        if (done < text.length)
            add(parts, text.length);
        node.replaceWith(parts);
        ++changes;
    };

    // Parts a text node in two; gives the second one.
    const split = (node, at) => {
        const tail = node.splitText(at);
        ++changes;
        for (const end of ends.filter(end => end.node === node && end.offset > at)) {
            end.node = tail;
            end.offset -= at;
        }
        return tail;
    };

    // One new text for each run of them; normalize() copies a long one again for each that it joins.
    const joinTexts = parent => {
        for (let node = parent.firstChild; node; node = node.nextSibling) {
            if (node.nodeType !== Node.TEXT_NODE)
                continue;
            let rest = "";
            for (let next; (next = node.nextSibling) && next.nodeType === Node.TEXT_NODE; next.remove()) {
                for (const end of ends) {
                    if (end.node === next)
                        Object.assign(end, { node, offset: end.offset + node.length + rest.length });
                    else if (end.child === next)
                        Object.assign(end, { node, offset: node.length + rest.length, child: undefined });
                }
                rest += next.data;
            }
            if (rest)
                node.appendData(rest);
        }
    };

    // Takes marks away and leaves what is in them.
    const unwrap = marks => {
        const parents = new Set();
        for (const mark of marks) {
            const parent = mark.parentNode;
            if (!parent)
                continue;
            for (const end of ends) {
                if (end.node === mark)
                    Object.assign(end, { node: parent, child: end.child || mark.nextSibling });
                else if (end.child === mark)
                    end.child = mark.firstChild || mark.nextSibling;
            }
            parents.add(parent);
            mark.replaceWith(...mark.childNodes);
            ++changes;
        }
        parents.forEach(joinTexts);
    };

    // Wide tables and code scroll by themselves.
    const showSideways = mark => {
        for (let box = mark.parentElement; box && box.id !== "text"; box = box.parentElement) {
            if (box.scrollWidth <= box.clientWidth)
                continue;
            const outer = box.getBoundingClientRect();
            const inner = mark.getBoundingClientRect();
            if (inner.left < outer.left || inner.right > outer.right)
                box.scrollLeft += inner.left - outer.left - box.clientWidth / 3;
        }
    };

    // What lets `action` run with the next frame: once, however often it is asked to before.
    const inNextFrame = action => {
        let isWaiting = false;
        return () => {
            if (isWaiting)
                return;
            isWaiting = true;
            requestAnimationFrame(() => {
                isWaiting = false;
                action();
            });
        };
    };

    return {
        keepingSelection, wrapPieces, split, unwrap, showSideways, canHold, inNextFrame, changeCount: () => changes,
    };
})();
