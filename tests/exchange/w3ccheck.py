#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an AnnotationCollection against what the W3C's Web Annotation Data Model (Recommendation of
23 February 2017) says must be so. Written from the Recommendation's text, without Dateline's code.

    w3ccheck.py FILE [KEY=VALUE...]

Prints what is wrong, a line each; exits 1 when there is any. KEY=VALUE states what must be true of the file as
a whole: annotations=N, positions=N, quotes=N.
"""

import json
import re
import sys

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Section 3.3.5.
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
}
# Prefixes that the context itself defines (Web Annotation Vocabulary, appendix A).
PREFIXES = {
    "oa", "dc", "dcterms", "dctypes", "foaf", "rdf", "rdfs", "skos", "xsd", "iana", "owl", "as", "schema",
}
ANNOTATION_KEYS = {
    "@context", "id", "type", "body", "bodyValue", "target", "created", "modified", "generated", "creator",
    "generator", "audience", "accessibility", "motivation", "rights", "canonical", "via", "stylesheet",
}
IRI = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$")
DATE_TIME = re.compile(r"^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$")


class Checker:
    def __init__(self):
        self.errors = []
        self.prefixes = set(PREFIXES)
        self.ids = set()
        self.counts = {"annotations": 0, "positions": 0, "quotes": 0}

    def expect(self, condition, where, what):
        if not condition:
            self.errors.append(f"{where}: {what}")
        return condition

    def expect_time(self, owner, key, where):
        if key in owner:
            self.expect(isinstance(owner[key], str) and DATE_TIME.match(owner[key]), where,
                        f"{key} is no xsd:dateTime in UTC: {owner[key]!r}")

    def expect_iri(self, value, where, what):
        return self.expect(isinstance(value, str) and IRI.match(value), where, f"{what} is no IRI: {value!r}")

    def keys(self, owner, known, where):
        for key in owner:
            prefix = key.split(":", 1)[0]
            self.expect(key in known or (":" in key and prefix in self.prefixes), where,
                        f"the key {key!r} is defined by no context")

    def context(self, collection):
        contexts = collection.get("@context")
        self.expect(next(iter(collection), None) == "@context", "collection", "@context does not come first")
        listed = contexts if isinstance(contexts, list) else [contexts]
        self.expect(CONTEXT in listed, "collection", "the context of the model is missing")
        for entry in listed:
            if isinstance(entry, dict):
                for prefix, iri in entry.items():
                    self.expect_iri(iri, "context", prefix)
                    # JSON-LD 1.1, 4.1.5: a simple term is a prefix only when its IRI ends so.
                    self.expect(iri[-1:] in ":/?#[]@", "context", f"{prefix} can be no prefix")
                    self.prefixes.add(prefix)

    def collection(self, collection):
        self.context(collection)
        self.keys(collection, {"@context", "id", "type", "label", "total", "first", "last", "generated",
                               "generator", "creator", "created", "modified", "rights"}, "collection")
        self.expect_iri(collection.get("id"), "collection", "id")
        types = collection.get("type")
        self.expect("AnnotationCollection" in (types if isinstance(types, list) else [types]), "collection",
                    "type is not AnnotationCollection")
        self.expect_time(collection, "generated", "collection")
        total = collection.get("total")
        self.expect(isinstance(total, int) and total >= 0, "collection", "total is no count")
        if total:
            self.expect("first" in collection, "collection", "first is missing")
        items = []
        if isinstance(collection.get("first"), dict):
            items = self.page(collection["first"], collection)
        self.expect(total == len(items), "collection", f"total is {total}, there are {len(items)} annotations")
        for number, annotation in enumerate(items, 1):
            self.annotation(annotation, f"annotation {number}")

    def page(self, page, collection):
        self.keys(page, {"id", "type", "partOf", "items", "next", "prev", "startIndex"}, "page")
        self.expect_iri(page.get("id"), "page", "id")
        self.expect(page.get("type") == "AnnotationPage", "page", "type is not AnnotationPage")
        self.expect(page.get("partOf") == collection.get("id"), "page", "partOf is not the collection")
        self.expect(page.get("startIndex", 0) == 0, "page", "the first page does not start at 0")
        if "last" in collection:
            self.expect(collection["last"] == page["id"] or "next" in page, "page", "last is another page")
        self.expect(isinstance(page.get("items"), list), "page", "items is no list")
        return page.get("items", [])

    def annotation(self, annotation, where):
        self.counts["annotations"] += 1
        self.keys(annotation, ANNOTATION_KEYS, where)
        if self.expect_iri(annotation.get("id"), where, "id"):
            self.expect(annotation["id"] not in self.ids, where, "the id is there twice")
            self.ids.add(annotation["id"])
        self.expect(annotation.get("type") == "Annotation", where, "type is not Annotation")
        motivation = annotation.get("motivation")
        self.expect(motivation in MOTIVATIONS, where, f"motivation {motivation!r} is none")
        for key in ("created", "modified", "generated"):
            self.expect_time(annotation, key, where)
        self.expect(not ("body" in annotation and "bodyValue" in annotation), where, "body and bodyValue")
        if "creator" in annotation:
            self.agent(annotation["creator"], where)
        bodies = annotation.get("body", [])
        for body in bodies if isinstance(bodies, list) else [bodies]:
            self.body(body, where)
        self.expect("target" in annotation, where, "there is no target")
        targets = annotation.get("target", [])
        for target in targets if isinstance(targets, list) else [targets]:
            self.target(target, where)

    def agent(self, agent, where):
        self.expect(agent.get("type") in ("Person", "Organization", "Software"), where, "creator of no type")
        self.expect(isinstance(agent.get("name"), str) and agent["name"], where, "creator without a name")

    def body(self, body, where):
        self.keys(body, {"id", "type", "value", "format", "language", "purpose", "creator", "created",
                         "modified", "textDirection", "processingLanguage"}, where)
        self.expect(body.get("type") == "TextualBody", where, "body is no TextualBody")
        self.expect(isinstance(body.get("value"), str), where, "body without exactly one value")
        self.expect(body.get("purpose") in MOTIVATIONS, where, "body of no purpose")
        self.expect(re.match(r"^[a-z]+/[a-z0-9.+-]+$", body.get("format", "text/plain")), where, "format")

    def target(self, target, where):
        self.keys(target, {"id", "type", "source", "selector", "state", "styleClass", "purpose", "scope",
                           "renderedVia"}, where)
        self.expect(target.get("type") == "SpecificResource", where, "target is no SpecificResource")
        self.expect_iri(target.get("source"), where, "source")
        if "styleClass" in target:
            self.expect(re.match(r"^[A-Za-z_-][\w-]*$", str(target["styleClass"])), where, "styleClass")
        if "selector" in target:
            selectors = target["selector"]
            self.expect(isinstance(selectors, list) and selectors, where, "selector is no list")
            types = [selector.get("type") for selector in selectors]
            self.expect(len(types) == len(set(types)), where, "two selectors of one type")
            for selector in selectors:
                self.selector(selector, where)

    def selector(self, selector, where):
        if selector.get("type") == "TextQuoteSelector":
            self.counts["quotes"] += 1
            self.keys(selector, {"type", "exact", "prefix", "suffix"}, where)
            self.expect(isinstance(selector.get("exact"), str), where, "quote without exact")
            for key in ("prefix", "suffix"):
                self.expect(isinstance(selector.get(key, ""), str), where, f"{key} is no text")
        elif selector.get("type") == "TextPositionSelector":
            self.counts["positions"] += 1
            start, end = selector.get("start"), selector.get("end")
            self.expect(type(start) is int and type(end) is int and 0 <= start < end, where, "no range")
        else:
            self.expect(False, where, f"selector of type {selector.get('type')!r}")


def no_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key twice: {keys}")
    return dict(pairs)


def main():
    with open(sys.argv[1], "rb") as file:
        content = json.loads(file.read().decode("utf-8"), object_pairs_hook=no_duplicates)
    checker = Checker()
    checker.collection(content)
    for statement in sys.argv[2:]:
        key, value = statement.split("=")
        checker.expect(checker.counts[key] == int(value), "file", f"{checker.counts[key]} {key}, not {value}")
    for error in checker.errors:
        print(error)
    sys.exit(1 if checker.errors else 0)


if __name__ == "__main__":
    main()
