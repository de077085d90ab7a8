// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks the reader's highlights in the article, by nested `mark` elements around parts of text nodes, and tells
// where they are and which of them the pointer is on. Runs in ApplicationWorld after documenttext.js, page.js
// and marks.js, before hits.js. Nothing here moves a letter. See ui/reader/articlenotes.h and notesview.h.
var datelineNotes = (() => {
    const root = document.documentElement;
    const view = document.scrollingElement || root;
    const article = () => document.getElementById("text");

    const atOnce = 40;     // Milliseconds of work before the first frame.
    const partOfFrame = 6; // The same for each further frame.

    const notes = new Map(); // Each by its id: { id, start, end, colour, isNoted, marks }.
    let jobs = [];           // Ids of what is still to be marked.
    let textLength = 0;      // Of the document text that all places are in.
    let current = "";        // Id of the one that was stepped to last.

    const tell = (topic, value) => console.info("dateline-note-" + topic + "-" + JSON.stringify(value));
    const boxOf = element => {
        const box = element.getBoundingClientRect();
        return [box.left, box.top, box.width, box.height];
    };

    const style = note => {
        note.marks.forEach((mark, index) => {
            const isLast = note.isNoted && index === note.marks.length - 1;
            mark.className = "dateline-note dateline-note-" + note.colour +
                (note.isNoted ? " dateline-noted" : "") + (isLast ? " dateline-note-flag" : "");
        });
    };

    // `nodes` is as datelineTextNodes() gives it, and is kept so.
    const markOne = (note, nodes) => {
        let low = 0;
        for (let high = nodes.length; low < high;) {
            const middle = (low + high) >> 1;
            if (nodes[middle].start + nodes[middle].node.length > note.start)
                high = middle;
            else
                low = middle + 1;
        }
        for (let i = low; i < nodes.length && nodes[i].start < note.end; ++i) {
            let { node, start } = nodes[i];
            const from = Math.max(note.start - start, 0);
            const to = Math.min(note.end - start, node.length);
            if (from >= to || !datelineMarks.canHold(node))
                continue;
            if (to < node.length)
                nodes.splice(i + 1, 0, { node: datelineMarks.split(node, to), start: start + to });
            if (from > 0) {
                node = datelineMarks.split(node, from);
                nodes.splice(++i, 0, { node, start: start + from });
            }
            const mark = document.createElement("mark");
            mark.dataset.note = note.id;
            node.before(mark);
            mark.append(node);
            note.marks.push(mark);
        }
        style(note);
    };

    const fits = nodes => {
        const last = nodes[nodes.length - 1];
        return !!last && last.start + last.node.length === textLength;
    };

    // Marks for so long, and goes on with the next frame.
    const work = milliseconds => {
        if (!jobs.length)
            return tellPlaces();
        const end = performance.now() + milliseconds;
        if (datelineHits)
            datelineHits.settle();
        datelineMarks.keepingSelection(() => {
            const nodes = datelineTextNodes(article());
            // Marks in another text would be wrong ones.
            if (!fits(nodes))
                jobs = [];
            while (jobs.length) {
                const note = notes.get(jobs.shift());
                if (note && !note.marks.length)
                    markOne(note, nodes);
                if (performance.now() >= end)
                    break;
            }
        });
        if (!jobs.length)
            return tellPlaces();
        goOn();
    };
    const goOn = datelineMarks.inNextFrame(() => work(partOfFrame));

    // Takes these ids away, and adds the others or changes what is known of them; each is an array of id, start
    // and end, colour, and whether there is a note.
    const update = (length, removed, changed, milliseconds = partOfFrame) => {
        textLength = length;
        const gone = removed.map(id => notes.get(id)).filter(note => note);
        removed.forEach(id => notes.delete(id));
        for (const [id, start, end, colour, isNoted] of changed) {
            const known = notes.get(id);
            if (known && known.start === start && known.end === end) {
                Object.assign(known, { colour, isNoted });
                style(known);
                continue;
            }
            if (known)
                gone.push(known);
            notes.set(id, { id, start, end, colour, isNoted, marks: [] });
            jobs.push(id);
        }
        if (gone.length) {
            if (datelineHits)
                datelineHits.settle();
            datelineMarks.keepingSelection(() => datelineMarks.unwrap(gone.flatMap(note => note.marks)));
        }
        work(milliseconds);
    };

    // Where the first marks are, as parts of the page's height: once a frame, when something changed.
    const tellPlaces = datelineMarks.inNextFrame(() => {
        const height = view.scrollHeight;
        const places = [];
        for (const { id, marks } of notes.values()) {
            const box = marks.length ? marks[0].getBoundingClientRect() : null;
            if (box && box.height)
                places.push([id, (box.top + view.scrollTop) / height]);
        }
        tell("places", places);
    });

    const rangeOf = (start, end) => {
        const range = document.createRange();
        const nodes = datelineTextNodes(article());
        const first = nodes.find(({ node, start: from }) => from + node.length > start);
        const last = nodes.find(({ node, start: from }) => from + node.length >= end);
        if (!first || !last)
            return null;
        range.setStart(first.node, Math.max(0, start - first.start));
        range.setEnd(last.node, Math.max(0, end - last.start));
        return range;
    };

    // One box for what stands beside each other in a line, however many elements part it.
    const linesOf = boxes => {
        const lines = [];
        for (const { left, top, right, bottom } of boxes) {
            const last = lines[lines.length - 1];
            const shared = last ? Math.min(bottom, last.bottom) - Math.max(top, last.top) : 0;
            const isBeside = shared > Math.min(bottom - top, last ? last.bottom - last.top : 0) / 2 &&
                left <= last.right + 8 && right >= last.left - 8;
            if (isBeside)
                Object.assign(last, { left: Math.min(left, last.left), top: Math.min(top, last.top),
                    right: Math.max(right, last.right), bottom: Math.max(bottom, last.bottom) });
            else
                lines.push({ left, top, right, bottom });
        }
        return lines;
    };

    // Boxes above the page that fade: the marks themselves stay as they are.
    const flash = (boxes, isCalm) => {
        document.querySelectorAll(".dateline-flash").forEach(box => box.remove());
        for (const box of linesOf(boxes).slice(0, 60)) {
            const light = document.createElement("div");
            light.className = isCalm ? "dateline-flash dateline-flash-calm" : "dateline-flash";
            // Lines that are lit do not lie over each other.
            const above = isCalm ? 0 : 1;
            light.style.left = box.left + scrollX - 2 + "px";
            light.style.top = box.top + scrollY - above + "px";
            light.style.width = box.right - box.left + 4 + "px";
            light.style.height = box.bottom - box.top + 2 * above + "px";
            light.addEventListener("animationend", () => light.remove());
            document.body.append(light);
        }
    };

    const openRelated = element => {
        const disclosure = document.getElementById("related");
        if (disclosure && root.dataset.related !== "open" && element.closest("[data-zone=related]")) {
            disclosure.open = true;
            root.dataset.related = "open";
        }
    };

    // False when there is nothing to be seen.
    const showBoxes = (element, boxes, isCalm = false) => {
        datelineMarks.showSideways(element);
        const list = boxes().filter(box => box.width && box.height);
        if (!list.length)
            return false;
        datelineReader.show(list[0].top, list[list.length - 1].bottom);
        flash(list, isCalm);
        return true;
    };

    // Of the texts alone: a range has also the boxes of all elements that are inside of it, whole paragraphs.
    const textBoxes = range => {
        const boxes = [];
        for (const { node } of datelineTextNodes(article())) {
            if (!range.intersectsNode(node))
                continue;
            const part = document.createRange();
            part.setStart(node, node === range.startContainer ? range.startOffset : 0);
            part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
            boxes.push(...part.getClientRects());
        }
        return boxes;
    };

    const show = id => {
        work(Infinity);
        const note = notes.get(id);
        if (!note || !note.marks.length)
            return false;
        current = id;
        openRelated(note.marks[0]);
        showBoxes(note.marks[0], () => note.marks.flatMap(mark => [...mark.getClientRects()]));
        return true;
    };

    // A place of the document text of this length; false when it cannot be shown. Calm: by a wash of colour.
    const showPassage = (length, start, end, isCalm) => {
        const nodes = datelineTextNodes(article());
        const last = nodes[nodes.length - 1];
        const range = last && last.start + last.node.length === length ? rangeOf(start, end) : null;
        if (!range)
            return false;
        const element = range.startContainer.parentElement;
        openRelated(element);
        return showBoxes(element, () => textBoxes(range), isCalm);
    };

    const step = direction => {
        work(Infinity);
        const list = [...notes.values()].filter(note => note.marks.length)
            .sort((one, other) => one.start - other.start || one.end - other.end);
        if (!list.length)
            return "";
        const at = list.findIndex(note => note.id === current);
        let next = at < 0 ? -1 : (at + direction + list.length) % list.length;
        if (next < 0) {
            const below = list.findIndex(note => note.marks[0].getBoundingClientRect().bottom > 0);
            const first = below < 0 ? list.length : below;
            next = direction > 0 ? first % list.length : (first - 1 + list.length) % list.length;
        }
        show(list[next].id);
        return current;
    };

    const ofElement = element => {
        const found = [];
        for (let mark = element.closest("mark[data-note]"); mark;
            mark = mark.parentElement.closest("mark[data-note]"))
            found.push(mark);
        return found;
    };
    const elementOf = target => target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;

    // The line of a mark that the pointer is on.
    const lineAt = (mark, event) => {
        const line = [...mark.getClientRects()].find(box => event.clientY >= box.top && event.clientY <= box.bottom);
        return line ? [line.left, line.top, line.width, line.height] : boxOf(mark);
    };

    const isHidden = () => root.dataset.marks === "hidden";

    document.addEventListener("click", event => {
        const marks = isHidden() ? [] : ofElement(elementOf(event.target));
        if (event.button || !getSelection().isCollapsed || event.target.closest("a[href]"))
            return;
        // Of a name in a highlight.
        if (event.ctrlKey && datelineNames.isAt(event.target))
            return;
        tell("click", {
            ids: marks.map(mark => mark.dataset.note), scroll: [scrollX, scrollY],
            box: marks.length ? lineAt(marks[0], event) : [],
        });
    });

    // What a click does, at the caret: for who has no pointer.
    const activate = () => {
        const node = getSelection().focusNode;
        const element = node && article().contains(node) ? elementOf(node) : null;
        const link = element && element.closest("a[href]");
        if (link)
            return link.click();
        const marks = element && !isHidden() ? ofElement(element) : [];
        if (marks.length)
            tell("click", {
                ids: marks.map(mark => mark.dataset.note), scroll: [scrollX, scrollY], box: boxOf(marks[0]),
            });
        else if (element)
            datelineNames.activate();
    };

    let hovered = "";
    const hover = (mark, event) => {
        const id = mark ? mark.dataset.note : "";
        if (id === hovered)
            return;
        hovered = id;
        tell("hover", { id, scroll: [scrollX, scrollY], box: mark ? lineAt(mark, event) : [] });
    };
    document.addEventListener("mouseover", event => {
        const noted = isHidden() || event.buttons ? [] : ofElement(elementOf(event.target))
            .filter(mark => mark.classList.contains("dateline-noted"));
        hover(noted[0], event);
    });
    document.addEventListener("mouseleave", () => hover(null));
    document.addEventListener("mousedown", () => hover(null));

    new ResizeObserver(() => {
        if (notes.size)
            tellPlaces();
    }).observe(document.body);

    // With the page itself, so that its first frame has them.
    if (root.dataset.notes) {
        const [length, ...first] = JSON.parse(root.dataset.notes);
        update(length, [], first, atOnce);
    }

    return {
        update, show, showPassage, step, rangeOf, activate, lineAt,
        areAt: element => !isHidden() && ofElement(element).length > 0,
        setShown: isShown => {
            root.dataset.marks = isShown ? "shown" : "hidden";
            tellPlaces();
        },
    };
})();
