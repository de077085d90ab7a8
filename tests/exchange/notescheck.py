#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the exports of the tests' sample (notesample.cpp) with Python's own csv and json, and checks that it
says there what it should. Prints what is wrong, a line each; exits 1 when there is any.

    notescheck.py csv|readwise|hypothesis FILE
"""

import base64
import csv
import datetime
import json
import re
import sys
import uuid

# The sample's first article; positions are of this text, in code points, which is what Python counts, and for
# Hypothesis in UTF-16 units, which its client counts.
TEXT = "首爾\U0001F600到\U00020BB7東京。=SUM(A1)，港務局說：\n- 投票, \"延後\"。\nEnd of it."
TITLE = "港口 \"Vote\", 首爾"
ADDRESS = "https://paper.example/a?x=1&y=港"

errors = []


def expect(condition, what):
    if not condition:
        errors.append(what)


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for row in rows:
        expect(None not in row and None not in row.values(), f"cells too many or too few: {row}")
        for name, cell in row.items():
            expect(not re.match(r"[=+\-@\t\r]", cell or ""), f"{name} is a formula: {cell!r}")
    return rows


def unguarded(cell):
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


def check_csv(path):
    rows = rows_of(path)
    expect(len(rows) == 9, f"{len(rows)} rows")
    for row in rows:
        uuid.UUID(row["id"])
        expect(1 <= int(row["colour"]) <= 8, "colour")
        for name in ("created", "modified"):
            datetime.datetime.strptime(row[name], "%Y-%m-%dT%H:%M:%S.%fZ")
        if row["start"]:
            text = TITLE if row["part"] == "title" else TEXT if row["url"] == ADDRESS else "Some text."
            passage = text[int(row["start"]):int(row["end"])]
            expect(passage == unguarded(row["quote"]), f"{passage!r} is not {row['quote']!r}")
        expect(row["orphan"] in ("true", "false"), "orphan")
    expect(sum(1 for row in rows if row["start"]) == 5, "positions")
    expect(rows[0]["note"] == "Ask *her*: 1 < 2.\n\n- one\n- `<b>` two", f"note {rows[0]['note']!r}")


def check_readwise(path):
    rows = rows_of(path)
    expect(len(rows) == 6, f"{len(rows)} rows")
    for row in rows:
        expect(list(row) == ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"], "columns")
        expect(row["Highlight"], "a row without a highlight")
        datetime.datetime.strptime(row["Date"], "%Y-%m-%d %H:%M:%S")
        if row["Location"] and row["URL"] == ADDRESS:
            start = int(row["Location"])
            quote = unguarded(row["Highlight"])
            expect(quote in (TEXT[start:start + len(quote)], TITLE[start:start + len(quote)]), "location")


def check_hypothesis(path):
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    for key in ("export_date", "export_userid", "client_version"):
        expect(isinstance(content[key], str) and content[key], key)
    expect(len(content["annotations"]) == 9, "annotations")
    for note in content["annotations"]:
        expect(len(note["id"]) == 22, "id")
        expect(len(base64.urlsafe_b64decode(note["id"] + "==")) == 16, "id is no UUID")
        for key in ("created", "updated"):
            time = datetime.datetime.strptime(note[key], "%Y-%m-%dT%H:%M:%S.%f%z")
            expect(time.utcoffset() == datetime.timedelta(0), key)
        expect(re.match(r"^acct:[A-Za-z0-9._]{3,30}@[\w.]+$", note["user"]), f"user {note['user']}")
        expect(set(note["permissions"]) == {"read", "admin", "update", "delete"}, "permissions")
        expect(isinstance(note["text"], str) and isinstance(note["tags"], list), "text and tags")
        expect(note["target"][0]["source"] == note["uri"], "source")
        for selector in note["target"][0].get("selector", []):
            if selector["type"] == "TextPositionSelector" and note["uri"] == ADDRESS:
                text = TITLE if note["dateline"]["part"] == "title" else TEXT
                quote = next(s["exact"] for s in note["target"][0]["selector"] if "exact" in s)
                units = text.encode("utf-16-le")[2 * selector["start"]:2 * selector["end"]]
                expect(units.decode("utf-16-le") == quote, f"position of {quote!r}")


def main():
    {"csv": check_csv, "readwise": check_readwise, "hypothesis": check_hypothesis}[sys.argv[1]](sys.argv[2])
    for error in errors:
        print(error)
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
