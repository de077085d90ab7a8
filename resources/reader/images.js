// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of the article that are elsewhere: what the reader asks of their stand-ins, and what came of it.
// Runs in ApplicationWorld after page.js. The page itself asks for nothing but its own addresses, image/ and a
// token; who fetches is the program. See ui/reader/articleimages.h and imageplaceholders.h.
var datelineImages = (() => {
    const tell = (topic, value) => console.info("dateline-image-" + topic + "-" + value);
    const states = new Map(); // What set() said of each token: { state, note }.

    const holderOf = run => document.querySelector('#text .remote[data-run="' + run + '"]');
    const imagesOf = run => [...document.querySelectorAll('#text img[data-run="' + run + '"]')];
    const stateOf = image => (states.get(image.dataset.image) || { state: "", note: "" });
    const isBusy = ({ state }) => state === "waiting" || state === "loading";

    // The keyboard stays where it was, although what it was on is gone.
    const keepFocus = (holder, run) => {
        const button = document.activeElement;
        if (!holder.contains(button) || button.checkVisibility?.() || button.offsetParent)
            return;
        const next = [...holder.querySelectorAll("button")].find(other => other.offsetParent) || imagesOf(run)[0];
        if (next && next.nodeName === "IMG")
            next.tabIndex = -1;
        if (next)
            next.focus({ preventScroll: true });
    };

    const settle = run => {
        const holder = holderOf(run);
        if (!holder)
            return;
        const images = imagesOf(run);
        const busy = images.map(stateOf).find(isBusy);
        const failed = images.map(stateOf).find(({ state }) => state === "failed");
        const isAbsent = images.some(image => !image.hasAttribute("src"));
        const isLooked = images.some(image => stateOf(image).state === "shown") &&
            holder.querySelector("[data-do=keep]");
        holder.dataset.state = isAbsent ? "absent" : isLooked ? "looked" : "done";
        const note = holder.querySelector(".image-note");
        if (note) {
            note.dataset.text = busy ? busy.note : failed ? failed.note : "";
            note.setAttribute("aria-label", note.dataset.text);
        }
        for (const button of holder.querySelectorAll("button"))
            button.setAttribute("aria-disabled", busy ? "true" : "false");
        keepFocus(holder, run);
    };

    const show = image => {
        delete image.dataset.broken;
        image.src = "image/" + image.dataset.image;
    };

    // `changes` maps tokens to { state, note }: waiting, loading, shown, kept, failed, or gone.
    const set = changes => {
        const runs = new Set();
        for (const [token, change] of Object.entries(changes)) {
            states.set(token, change);
            for (const image of document.querySelectorAll('#text img[data-image="' + token + '"]')) {
                const isThere = image.getAttribute("src") === "image/" + token;
                if ((change.state === "shown" || change.state === "kept") && !isThere)
                    show(image);
                else if (change.state === "gone")
                    image.removeAttribute("src");
                runs.add(image.dataset.run);
            }
        }
        runs.forEach(settle);
    };

    // What is not beside the article is on the network, if anywhere.
    const missing = image => {
        if (!image.dataset.run) {
            image.dataset.broken = "";
            return;
        }
        image.removeAttribute("src");
        settle(image.dataset.run);
    };

    const isOurs = image => image.nodeName === "IMG" && (image.getAttribute("src") || "").startsWith("image/");

    document.addEventListener("error", event => {
        if (isOurs(event.target))
            missing(event.target);
    }, true);

    document.addEventListener("click", event => {
        const button = event.target.closest && event.target.closest(".image-do");
        if (!button)
            return;
        // It may stand in a link.
        event.preventDefault();
        event.stopPropagation();
        if (button.getAttribute("aria-disabled") !== "true")
            tell(button.dataset.do, button.closest(".remote").dataset.run);
    }, true);

    // Those that failed before this ran.
    for (const image of document.querySelectorAll("#text img")) {
        if (isOurs(image) && image.complete && image.naturalWidth === 0)
            missing(image);
    }

    return { set };
})();
