#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads bibliographies by pybtex, strictly, and compares what it finds with what the test cites."""
import sys

try:
    import pybtex.database
    import pybtex.errors
except ImportError:
    print("python3-pybtex is not installed")
    sys.exit(77)

pybtex.errors.set_strict_mode(True)
for path in sys.argv[1:]:
    entries = pybtex.database.parse_file(path, "bibtex").entries
    assert len(entries) == 3, list(entries)
    first = entries["harbourwire2023-01234567"]
    people = [(str(one), one.prelast_names, one.last_names) for one in first.persons["author"]]
    assert [one.last_names[-1] for one in first.persons["author"]] == ["Lee", "Berg", r"{AFP \& Co}"], people
    assert first.fields["url"].endswith("?x=%7B1%7D&y=#z"), first.fields["url"]
    second = entries["haixianews2023-fedcba98"]
    assert [str(one) for one in second.persons["author"]] == ["{王小明}", "{歐陽娜娜}", "{編輯部}"]
    assert second.fields["title"] == "{港口表決： 誰贏了？}"
