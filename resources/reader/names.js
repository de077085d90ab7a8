// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks names in the article, by `span` elements around parts of text nodes, and tells which of them the pointer or
// the caret is on and which is clicked: by its number alone. Runs in ApplicationWorld after hits.js and before
// selection.js. Nothing here moves a letter. See ui/reader/namesview.h.
var datelineNames = (() => {
    const root = document.documentElement;
    const article = () => document.getElementById("text");

    const atOnce = 12;     // Milliseconds of work before the next frame; enough for nearly all articles.
    const partOfFrame = 6; // The same for each further frame.

    let textLength = 0; // Of the document text that all places are in.
    let places = [];    // Of each name its start, its end and the number of whose name it is.
    let done = 0;       // Up to here in the document text names are marked.
    let current = -1;   // Whose names are marked more.
    let nodes = [];       // Of the article, as long as nobody else changes something.
    let nextNode = 0;     // Of these.
    let lastChange = -1;
    let spans = new Map(); // Each with the number of its name. What the article calls itself counts for nothing.

    const tell = (topic, value) => console.info("dateline-name-" + topic + "-" + JSON.stringify(value));
    const count = () => places.length / 3;
    const elementOf = target => target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;

    // The first name that ends after a place of the document text.
    const firstAfter = place => {
        let low = 0;
        for (let high = count(); low < high;) {
            const middle = (low + high) >> 1;
            if (places[3 * middle + 1] > place)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };

    const makeSpan = name => {
        const span = document.createElement("span");
        span.className = places[3 * name + 2] === current ? "dateline-name dateline-name-now" : "dateline-name";
        spans.set(span, name);
        return span;
    };

    const markNode = (node, start) => {
        const end = start + node.length;
        const pieces = [];
        for (let name = firstAfter(Math.max(start, done)); name < count() && places[3 * name] < end; ++name)
            pieces.push([() => makeSpan(name), Math.max(places[3 * name], start, done) - start,
                Math.min(places[3 * name + 1], end) - start]);
        if (pieces.length)
            datelineMarks.wrapPieces(node, pieces);
        done = end;
    };

    // What others did to the texts meanwhile does not matter: then they are looked for again.
    const findNodes = () => {
        if (datelineMarks.changeCount() === lastChange)
            return;
        nodes = datelineTextNodes(article());
        nextNode = 0;
        const last = nodes[nodes.length - 1];
        // Marks in another text would be wrong ones.
        if (!last || last.start + last.node.length !== textLength)
            places = [];
    };

    // Marks for so long, and goes on with the next frame.
    const work = milliseconds => {
        datelineHits.settle();
        datelineMarks.keepingSelection(() => {
            findNodes();
            const end = performance.now() + milliseconds;
            for (; firstAfter(done) < count() && nextNode < nodes.length && performance.now() < end; ++nextNode) {
                const { node, start } = nodes[nextNode];
                if (start + node.length > done)
                    markNode(node, start);
            }
        });
        lastChange = datelineMarks.changeCount();
        if (nextNode === nodes.length || firstAfter(done) >= count()) {
            nodes = [];
            lastChange = -1;
            return;
        }
        goOn();
    };
    const goOn = datelineMarks.inNextFrame(() => work(partOfFrame));

    // Marks these names, and no others: in order, and none over another.
    const set = (length, names, whose) => {
        hover(-1);
        if (spans.size) {
            datelineHits.settle();
            datelineMarks.keepingSelection(() => datelineMarks.unwrap([...spans.keys()]));
        }
        spans = new Map();
        textLength = length;
        places = names;
        current = whose;
        done = 0;
        lastChange = -1;
        if (places.length)
            work(atOnce);
        followCaret();
    };

    const setCurrent = whose => {
        current = whose;
        for (const [span, name] of spans)
            span.classList.toggle("dateline-name-now", places[3 * name + 2] === whose);
    };

    // The element of a name that something in the page is in.
    const spanOf = target => {
        let element = elementOf(target);
        while (element && !spans.has(element))
            element = element.parentElement;
        return element;
    };
    const isInLink = element => !!element.closest("a[href]");
    const isAt = target => {
        const span = spanOf(target);
        return !!span && !isInLink(span);
    };

    let hovered = -1;
    let isQuiet = false;
    const hover = (name, span, event) => {
        const isHighlighted = name >= 0 && datelineNotes.areAt(event.target);
        // Beside a note there is no room for more.
        const isBesideNote = isHighlighted && !!event.target.closest(".dateline-noted");
        if (name === hovered && isQuiet === isBesideNote)
            return;
        hovered = name;
        isQuiet = isBesideNote;
        if (name < 0)
            return tell("hover", { name });
        tell("hover", {
            name, isQuiet, isHighlighted, scroll: [scrollX, scrollY], box: datelineNotes.lineAt(span, event),
        });
    };
    document.addEventListener("mouseover", event => {
        const span = event.buttons ? null : spanOf(event.target);
        hover(span ? spans.get(span) : -1, span, event);
    });
    document.addEventListener("mouseleave", () => hover(-1));

    // A click that takes a selection away does nothing else, nor do two that select a word.
    let hadSelection = false;
    document.addEventListener("mousedown", event => {
        hadSelection = !getSelection().isCollapsed;
        if (event.button === 0)
            hover(-1);
        if (event.detail > 1)
            tell("click", -1);
    }, { capture: true, passive: true });
    document.addEventListener("click", event => {
        const span = spanOf(event.target);
        if (!span || event.button || event.detail > 1 || isInLink(span) || !getSelection().isCollapsed)
            return;
        if (event.ctrlKey || !(hadSelection || datelineNotes.areAt(event.target)))
            tell("click", spans.get(span));
    });

    // The number of the name that the caret is in or right behind; -1 for none.
    const atCaret = () => {
        const { focusNode, focusOffset } = getSelection();
        const entry = count() && focusNode ? datelineTextNodes(article()).find(({ node }) => node === focusNode) : null;
        if (!entry)
            return -1;
        const place = entry.start + focusOffset;
        for (const name of [firstAfter(place), firstAfter(place - 1)]) {
            if (name < count() && places[3 * name] <= place)
                return name;
        }
        return -1;
    };

    const activate = () => {
        const name = atCaret();
        if (name >= 0)
            tell("open", name);
    };

    let told = -1;
    const followCaret = datelineMarks.inNextFrame(() => {
        const name = datelineCaret.isOn() && getSelection().isCollapsed ? atCaret() : -1;
        if (name !== told)
            tell("caret", name);
        told = name;
    });
    document.addEventListener("selectionchange", followCaret);

    // What is copied looks as it did without.
    document.addEventListener("copy", () => {
        root.dataset.copying = "";
        requestAnimationFrame(() => { delete root.dataset.copying; });
    });

    return { set, setCurrent, isAt, activate, followCaret };
})();
