#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an HTML file: every tag is closed in order, ids are unique, links within lead somewhere, nothing is
loaded, and what the policy allows is the style sheet that is there. With html5lib also parses it strictly."""
import base64
import hashlib
import sys
from html.parser import HTMLParser

VOID = {"br", "hr", "meta", "img", "link", "input"}
LOADING = {"script", "img", "iframe", "link", "object", "embed", "video", "audio", "base", "svg", "form"}


class Checker(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.problems = [], set(), set(), []
        self.policy, self.style = "", ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in LOADING:
            self.problems.append(f"<{tag}>")
        if tag == "p" and "p" in self.open:
            self.problems.append("<p> within <p>")
        self.problems += [f"{name} on <{tag}>" for name in attributes if name.startswith("on") or name in ("src", "style")]
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.problems.append(f"id {attributes['id']} twice")
            self.ids.add(attributes["id"])
        address = attributes.get("href", "")
        if address.startswith("#"):
            self.links.add(address[1:])
        elif address and not address.startswith(("http://", "https://", "mailto:")):
            self.problems.append(f"link to {address}")
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> out of place at {self.getpos()}")

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data


with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
checker = Checker()
checker.feed(text)
checker.close()
problems = checker.problems + [f"<{tag}> is not closed" for tag in checker.open]
problems += [f"nothing for #{link}" for link in checker.links - checker.ids]
digest = base64.b64encode(hashlib.sha256(checker.style.encode()).digest()).decode()
if f"'sha256-{digest}'" not in checker.policy:
    problems.append("the policy does not allow the style sheet")
try:
    import html5lib

    html5lib.HTMLParser(strict=True).parse(text)
except ImportError:
    pass
if problems:
    print("\n".join(problems))
    sys.exit(1)
