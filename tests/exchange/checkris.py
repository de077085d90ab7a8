#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a bibliography by rispy and compares what it finds with what the test cites."""
import sys

try:
    import rispy
except ImportError:
    print("python3-rispy is not installed")
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    entries = rispy.load(file)
assert [entry["type_of_reference"] for entry in entries] == ["NEWS", "NEWS", "ELEC"], entries
assert entries[0]["authors"] == ["Lee, Ann", "van der Berg, Jan", "AFP & Co,"], entries[0]
assert entries[1]["title"] == "港口表決： 誰贏了？", entries[1]
assert entries[2]["title"] == "]]> --> %% @article{x, ER -", entries[2]
