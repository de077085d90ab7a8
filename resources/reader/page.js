// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's own part of a page, run in a world of its own (ApplicationWorld) when the page's tree is
// complete. It changes attributes, properties and the scroll position only, never the text of the article.
// Timers do not run on these pages; events and animation frames do. See ui/reader/readerbridge.h.
var datelineReader = (() => {
    const root = document.documentElement;
    const view = document.scrollingElement || root;
    const end = () => view.scrollHeight - view.clientHeight;
    const bounded = top => Math.max(0, Math.min(end(), top));
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)");
    const duration = 130; // Milliseconds of a turn of the page: seen as movement, not waited for.
    const overlap = 56;   // Pixels of the last screen that stay when paging.
    const nearEdge = 40;  // Pixels at the edges of the window where one does not look first.

    let target = null; // Where a movement that runs leads, or null.

    const jumpTo = top => {
        target = null;
        view.scrollTop = bounded(top);
    };

    const glideTo = top => {
        const from = view.scrollTop;
        const to = target = bounded(top);
        let start = null;
        const step = now => {
            if (target !== to)
                return;
            start = start === null ? now : start;
            const part = Math.min(1, (now - start) / duration);
            view.scrollTop = from + (to - from) * (1 - (1 - part) ** 3);
            if (part < 1)
                requestAnimationFrame(step);
            else
                target = null;
        };
        requestAnimationFrame(step);
    };

    // The reader's own movement ends ours.
    for (const type of ["wheel", "keydown", "mousedown"])
        addEventListener(type, () => { target = null; }, { passive: true, capture: true });

    const turn = direction => {
        const from = target === null ? view.scrollTop : target;
        if (direction > 0 ? from >= end() - 2 : from <= 0)
            return false;
        const to = from + direction * Math.max(overlap, view.clientHeight - overlap);
        isCalm.matches || document.hidden ? jumpTo(to) : glideTo(to);
        return true;
    };

    // Moves so that a place of the article is seen. `top` and `bottom` are what it takes of the window now; it
    // stays where it is when it will be well inside of it.
    const show = (top, bottom) => {
        const from = target === null ? view.scrollTop : target;
        const moved = from - view.scrollTop;
        if (top - moved >= nearEdge && bottom - moved <= view.clientHeight - nearEdge)
            return;
        const to = view.scrollTop + top - view.clientHeight / 3;
        isCalm.matches || document.hidden ? jumpTo(to) : glideTo(to);
    };

    // Changes how the text is set while its first visible line stays where it is.
    const keepingPlace = change => {
        const style = getComputedStyle(document.querySelector("main"));
        const left = document.querySelector("main").getBoundingClientRect().left;
        const x = left + parseFloat(style.paddingLeft) + 4;
        let range = null;
        for (let y = 4; view.scrollTop > 0 && !range && y < view.clientHeight; y += 12) {
            const found = document.caretRangeFromPoint(x, y);
            if (found && found.startContainer.nodeType === Node.TEXT_NODE)
                range = found;
        }
        if (!range)
            return change();
        range.setEnd(range.startContainer, Math.min(range.startOffset + 1, range.startContainer.length));
        const before = range.getBoundingClientRect().top;
        change();
        jumpTo(view.scrollTop + range.getBoundingClientRect().top - before);
    };

    // A disclosure at the end opens the related headlines where they stand; it says how many there are.
    const prepareRelated = () => {
        const disclosure = document.getElementById("related");
        if (!disclosure)
            return;
        const links = document.querySelectorAll("#text [data-zone=related] a[href]").length;
        const blocks = document.querySelectorAll("#text [data-zone=related]").length;
        disclosure.querySelector("summary").dataset.count = links || blocks;
        disclosure.addEventListener("toggle", () => {
            root.dataset.related = disclosure.open ? "open" : "folded";
        });
    };

    // Old pages part their paragraphs by rows of line breaks and by empty blocks: one empty line is enough.
    const hideBlanks = () => {
        for (const block of document.querySelectorAll("#text p, #text div:not([data-media])")) {
            if (!block.firstElementChild && !block.textContent.trim())
                block.dataset.blank = "";
        }
        let breaks = 0;
        for (const line of document.querySelectorAll("#text br")) {
            let before = line.previousSibling;
            if (before && before.nodeType === Node.TEXT_NODE && !before.data.trim())
                before = before.previousSibling;
            breaks = before && before.nodeName === "BR" ? breaks + 1 : 1;
            if (breaks > 2)
                line.dataset.blank = "";
        }
    };

    // The second frame callback runs after the frame of the first was handed to the screen.
    const tellWhenPainted = () => {
        const say = () => console.info("dateline-painted-" + root.dataset.page);
        requestAnimationFrame(() => requestAnimationFrame(say));
    };

    // Chromium puts a page that is loaded again where it thinks it was: the last word is ours, before the paint.
    const restorePosition = () => {
        const position = Number(root.dataset.position);
        const restore = () => jumpTo(position * end());
        if (position > 0)
            restore();
        requestAnimationFrame(restore);
    };

    const start = () => {
        hideBlanks();
        prepareRelated();
        restorePosition();
        tellWhenPainted();
    };

    if (root.dataset.page)
        start();

    return {
        turn,
        show,
        position: () => end() > 0 ? Math.min(1, view.scrollTop / end()) : 0,
        setPosition: part => jumpTo(part * end()),
        setTheme: name => { root.dataset.theme = name; },
        setProperty: (name, value) => keepingPlace(() => root.style.setProperty(name, value)),
        // `links` maps addresses as the HTML has them to what is said of them.
        setLibraryLinks: links => {
            for (const link of document.querySelectorAll("#text a[href]")) {
                const href = link.getAttribute("href");
                if (!Object.hasOwn(links, href))
                    continue;
                link.title = links[href];
                if (link.textContent.trim())
                    link.dataset.library = "";
            }
        },
    };
})();
