// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and selecting with a caret in the article. The caret is an element of its own beside the article; what
// moves is the document's selection. Runs in ApplicationWorld after notes.js and selection.js. See
// ui/reader/caretmode.h.
var datelineCaret = (() => {
    const view = document.scrollingElement || document.documentElement;
    const article = () => document.getElementById("text");
    const edge = 12; // Pixels that stay free above and below the caret.
    let caret = null;

    // Lists of other headlines may be folded: nobody goes where nothing is to be seen.
    const shownNodes = () => datelineTextNodes(article()).filter(({ node }) => node.parentElement.getClientRects().length);

    // Where a sentence ends: the wide marks end one by themselves, the Western ones before white space; closing
    // quotes and brackets belong to it. A new line (a new block) always ends one.
    const closing = "[\u2019\u201d\u300d\u300f\u3011\u300b\u3009\uff09\uff3d\ufe42\ufe44)\\]\"'\u00bb]*";
    const ends = new RegExp("[\u3002\uff01\uff1f\uff0e\uff61]+[\u3002\uff01\uff1f\u2026]*" + closing +
        "|[.!?\u2026]+" + closing + "(?=\\s|$)|\n", "g");
    const short = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/;

    // Where each sentence starts and ends in a text, without the white space between them.
    const sentences = text => {
        const found = [];
        let start = 0;
        const add = end => {
            const part = text.slice(start, end);
            const lead = part.length - part.trimStart().length;
            if (part.trim())
                found.push([start + lead, start + part.trimEnd().length]);
            start = end;
        };
        for (const match of text.matchAll(ends)) {
            const isPoint = match[0] === ".";
            const goesOn = /^\s+[a-z]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8));
            if (isPoint && (goesOn || short.test(text.slice(Math.max(0, match.index - 12), match.index))))
                continue;
            add(match.index + match[0].length);
        }
        add(text.length);
        return found;
    };

    const boxAt = (node, offset) => {
        const range = document.createRange();
        range.setStart(node, offset);
        const boxes = range.getClientRects();
        if (boxes.length)
            return { left: boxes[boxes.length - 1].left, top: boxes[boxes.length - 1].top,
                height: boxes[boxes.length - 1].height };
        if (node.nodeType !== Node.TEXT_NODE || !node.length) {
            const box = (node.childNodes[offset] && node.childNodes[offset].getBoundingClientRect) ?
                node.childNodes[offset].getBoundingClientRect() : (node.getBoundingClientRect ?
                    node : node.parentElement).getBoundingClientRect();
            return { left: box.left, top: box.top, height: Math.min(box.height, 28) };
        }
        const isEnd = offset >= node.length;
        range.setStart(node, isEnd ? offset - 1 : offset);
        range.setEnd(node, isEnd ? offset : offset + 1);
        const box = range.getBoundingClientRect();
        return { left: isEnd ? box.right : box.left, top: box.top, height: box.height };
    };
    const boxNow = () => {
        const selection = getSelection();
        return selection.focusNode ? boxAt(selection.focusNode, selection.focusOffset) : null;
    };

    const draw = () => {
        const box = caret && boxNow();
        if (!box)
            return;
        caret.style.left = Math.round(box.left + scrollX) - 1 + "px";
        caret.style.top = box.top + scrollY - 1 + "px";
        caret.style.height = box.height + 2 + "px";
        // It blinks anew from each place on: a moving caret is seen all the time.
        caret.style.animation = "none";
        void caret.offsetWidth;
        caret.style.animation = "";
    };

    const scrollIfNeeded = () => {
        const box = boxNow();
        if (!box)
            return;
        if (box.top < edge)
            view.scrollTop += box.top - edge;
        else if (box.top + box.height > view.clientHeight - edge)
            view.scrollTop += box.top + box.height - view.clientHeight + edge;
    };

    const isInside = node => !!node && article().contains(node);

    // The start of the first line that is on the screen.
    const firstVisible = () => {
        const main = document.querySelector("main");
        const x = main.getBoundingClientRect().left + parseFloat(getComputedStyle(main).paddingLeft) + 2;
        for (let y = 4; y < view.clientHeight; y += 6) {
            const range = document.caretRangeFromPoint(x, y);
            if (!range || range.startContainer.nodeType !== Node.TEXT_NODE || !isInside(range.startContainer))
                continue;
            if (boxAt(range.startContainer, range.startOffset).top >= 0)
                return range;
        }
        const nodes = shownNodes();
        if (!nodes.length)
            return null;
        const range = document.createRange();
        range.setStart(nodes[0].node, 0);
        return range;
    };

    // False when there is nothing to go through.
    const start = () => {
        if (caret)
            return true;
        if (!article())
            return false;
        const selection = getSelection();
        const box = isInside(selection.focusNode) ? boxNow() : null;
        if (!box || box.top < 0 || box.top + box.height > view.clientHeight) {
            const range = firstVisible();
            if (!range)
                return false;
            selection.collapse(range.startContainer, range.startOffset);
        }
        caret = document.createElement("div");
        caret.className = "dateline-caret";
        document.body.append(caret);
        draw();
        datelineNames.followCaret();
        return true;
    };

    const stop = () => {
        if (caret)
            caret.remove();
        caret = null;
        datelineNames.followCaret();
    };

    const goTo = (node, offset, isExtending) => {
        const selection = getSelection();
        if (isExtending)
            selection.extend(node, offset);
        else
            selection.collapse(node, offset);
    };

    const offsetNow = () => {
        const selection = getSelection();
        const range = document.createRange();
        range.setStart(article(), 0);
        range.setEnd(selection.focusNode, selection.focusOffset);
        const place = datelineSelection.placeOf(range);
        return place ? place.end : 0;
    };

    // A start of a sentence, or its end when one selects onward: then it is selected just as far as it goes.
    const goToSentence = (direction, isExtending) => {
        const at = offsetNow();
        const list = sentences(datelineDocumentText(article()));
        const index = isExtending && direction > 0 ? 1 : 0;
        const places = list.map(sentence => sentence[index]);
        const to = direction > 0 ? places.find(place => place > at) :
            places.reverse().find(place => place < at);
        const last = list.length ? list[list.length - 1][1] : 0;
        const target = to !== undefined ? to : direction > 0 && last > at ? last : undefined;
        if (target === undefined)
            return;
        // The end of a text node and the start of the next are one place in the text, not on the screen.
        const nodes = shownNodes();
        const entry = index === 0 && to !== undefined ?
            nodes.find(({ node, start }) => start + node.length > target) :
            nodes.find(({ node, start }) => start + node.length >= target);
        if (entry)
            goTo(entry.node, Math.max(0, target - entry.start), isExtending);
    };

    // The first or the last place in the article: the document goes on after it.
    const goToEnd = (direction, isExtending) => {
        const nodes = shownNodes();
        const { node } = nodes[direction > 0 ? nodes.length - 1 : 0] || {};
        if (node)
            goTo(node, direction > 0 ? node.length : 0, isExtending);
    };

    const goByPage = (direction, isExtending) => {
        const box = boxNow();
        const before = view.scrollTop;
        view.scrollTop += direction * Math.max(56, view.clientHeight - 56);
        const y = view.scrollTop === before ? (direction > 0 ? view.clientHeight - edge : edge) : box.top + box.height / 2;
        const range = document.caretRangeFromPoint(box.left + 1, Math.max(2, Math.min(view.clientHeight - 2, y)));
        if (range && isInside(range.startContainer))
            goTo(range.startContainer, range.startOffset, isExtending);
        else
            goToEnd(direction, isExtending);
    };

    // `unit`: character, word, line, lineboundary, document, sentence or page.
    const move = (unit, direction, isExtending) => {
        if (!caret)
            return;
        datelineSelection.byKey();
        const selection = getSelection();
        if (!isInside(selection.focusNode)) {
            const range = firstVisible();
            if (range)
                selection.collapse(range.startContainer, range.startOffset);
        }
        const before = [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
        if (unit === "sentence")
            goToSentence(direction, isExtending);
        else if (unit === "page")
            goByPage(direction, isExtending);
        else if (unit === "document")
            goToEnd(direction, isExtending);
        else
            selection.modify(isExtending ? "extend" : "move", direction > 0 ? "forward" : "backward", unit);
        if (!isInside(selection.focusNode) && before[0])
            selection.setBaseAndExtent(...before);
        scrollIfNeeded();
        draw();
    };

    document.addEventListener("selectionchange", draw);
    addEventListener("resize", draw);
    // Another text size, or headlines unfolded.
    new ResizeObserver(draw).observe(document.body);

    return { start, stop, move, sentences, isOn: () => !!caret };
})();
