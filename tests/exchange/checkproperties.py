#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the properties on top of a Markdown file by a YAML 1.1 parser and compares them with a JSON file."""
import json
import re
import sys

try:
    import yaml
except ImportError:
    print("python3-yaml is not installed")
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read().lstrip("\ufeff")
with open(sys.argv[2], encoding="utf-8") as file:
    expected = json.load(file)

properties = yaml.safe_load(re.split(r"^---\r?$", text, maxsplit=2, flags=re.M)[1])
found = {
    key: value.isoformat() if hasattr(value, "isoformat") else value
    for key, value in properties.items()
}
if found != expected:
    print("found", found, "instead of", expected)
    sys.exit(1)
