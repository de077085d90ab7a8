// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks what the search found in the article, by `mark` elements of its own around parts of text nodes: the
// document text stays as it is, and so do marks of others. Runs in ApplicationWorld after documenttext.js,
// page.js and marks.js. Marks have no margins, borders or paddings, so that not one letter moves.
var datelineHits = (() => {
    const root = document.documentElement;
    const atOnce = 40;     // Milliseconds of work before the first frame; enough for all but a few articles.
    const partOfFrame = 6; // The same for each further frame.

    let hits = [];   // Of each hit its marks, more than one where elements part it.
    let jobs = [];   // What is still to be marked, the first one last.
    let current = 0; // Counts from 1; 0 for none.

    const article = () => document.getElementById("text");

    const removeAll = () => {
        datelineMarks.unwrap(hits.flat());
        hits = [];
        jobs = [];
        current = 0;
    };

    const makeMark = hit => {
        const mark = document.createElement("mark");
        mark.className = hit + 1 === current ? "dateline-hit dateline-hit-now" : "dateline-hit";
        hits[hit].push(mark);
        return mark;
    };

    // `pieces`: of which hit, from where and to where in this node.
    const markPieces = ({ node, pieces }) =>
        datelineMarks.wrapPieces(node, pieces.map(([hit, from, to]) => [() => makeMark(hit), from, to]));

    // Marks for so long, and goes on with the next frame.
    const work = milliseconds => {
        const end = performance.now() + milliseconds;
        datelineMarks.keepingSelection(() => {
            while (jobs.length && performance.now() < end)
                markPieces(jobs.pop());
        });
        if (jobs.length)
            goOn();
    };
    const goOn = datelineMarks.inNextFrame(() => work(partOfFrame));

    // `places`: the length of the document text, then start and end of each hit in it, in order.
    const plan = places => {
        const nodes = datelineTextNodes(article());
        const last = nodes[nodes.length - 1];
        // Marks in another text would be wrong ones.
        if (!last || last.start + last.node.length !== places[0])
            return;
        const count = (places.length - 1) / 2;
        hits = Array.from({ length: count }, () => []);
        let first = 0;
        for (const { node, start } of nodes) {
            const end = start + node.length;
            while (first < count && places[2 * first + 2] <= start)
                ++first;
            const pieces = [];
            for (let hit = first; hit < count && places[2 * hit + 1] < end; ++hit)
                pieces.push([hit, Math.max(places[2 * hit + 1], start) - start,
                    Math.min(places[2 * hit + 2], end) - start]);
            if (pieces.length)
                jobs.push({ node, pieces });
        }
        jobs.reverse();
    };

    const setCurrent = number => {
        for (const [hit, isCurrent] of [[current, false], [number, true]]) {
            for (const mark of hits[hit - 1] || [])
                mark.classList.toggle("dateline-hit-now", isCurrent);
        }
        current = number <= hits.length ? number : 0;
    };

    const set = (places, number) => {
        datelineMarks.keepingSelection(removeAll);
        if (places.length)
            plan(places);
        setCurrent(number);
        work(atOnce);
    };

    const boxOf = hit => {
        const marks = hits[hit - 1];
        return marks && marks.length ? marks[0].getBoundingClientRect() : null;
    };

    // The first one from what is on the screen onward, or the last one before it.
    const nearest = direction => {
        let found = direction > 0 ? 1 : hits.length;
        for (let hit = 1; hit <= hits.length; ++hit) {
            const box = boxOf(hit);
            if (!box || !box.height)
                continue;
            if (direction > 0 && box.bottom > 0)
                return hit;
            if (box.top >= 0)
                return found;
            found = direction > 0 ? found : hit;
        }
        return found;
    };

    const step = direction => {
        if (!hits.length)
            return 0;
        work(Infinity);
        const count = hits.length;
        setCurrent(current ? (current - 1 + direction + count) % count + 1 : nearest(direction));
        const marks = hits[current - 1];
        if (marks.length) {
            datelineMarks.showSideways(marks[0]);
            datelineReader.show(marks[0].getBoundingClientRect().top,
                marks[marks.length - 1].getBoundingClientRect().bottom);
        }
        return current;
    };

    // With the page itself, so that its first frame has them.
    if (root.dataset.hits)
        set(JSON.parse(root.dataset.hits), Number(root.dataset.hit));

    // Others who change the tree must wait for what is still to be marked in it.
    const settle = () => {
        if (jobs.length)
            work(Infinity);
    };

    return { set, step, settle };
})();
