#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures indexing and searching, and compares what is found with recoll.

    searchbenchmark.py [--build build/release] [--articles 140000] [--compare] FOLDER

FOLDER holds articles. They are imported, then multiplied in the index to the number given, and searched
by search_benchmark. recoll, when it is installed, indexes and searches the same folder in the same run.
With --compare the files that both find for 200 terms are compared, and each difference is put in a class.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

COPIED = """
INSERT INTO articles (number, id, url, listed, published, versions, file, missing)
    SELECT number + :shift, substr(id, 1, 8) || printf('%08x', :shift) || substr(id, 9), '', listed + :versions,
        published - :days * 86400000, 1, file, 0 FROM articles WHERE number <= :most AND listed IS NOT NULL;
INSERT INTO versions (number, article, content, title, source, author, url, language, published, published_has_time,
        date_origin, tags, body_kind, doubts, modified)
    SELECT v.number + :versions, v.article + :shift, v.content || CAST(printf('%08x', :shift) AS BLOB), title, source,
        author, '', language, v.published - :days * 86400000, published_has_time, date_origin, tags, body_kind, doubts,
        modified
    FROM versions v JOIN articles a ON a.listed = v.number AND a.number <= :most;
INSERT INTO bodies (version, dictionary, body, markup)
    SELECT version + :versions, dictionary, body, markup FROM bodies
    WHERE version IN (SELECT listed FROM articles WHERE number <= :most);
INSERT INTO pending_terms
    SELECT listed + :versions FROM articles WHERE number <= :most AND listed IS NOT NULL;
"""


def multiply(index, wanted):
    """Copies listed articles until there are `wanted`, each copy on other days."""
    db = sqlite3.connect(index)
    count = db.execute("SELECT count(*) FROM articles").fetchone()[0]
    highest = db.execute("SELECT max(number) FROM articles").fetchone()[0]
    versions = db.execute("SELECT max(number) FROM versions").fetchone()[0]
    copies = 0
    while count * (copies + 1) < wanted:
        copies += 1
        most = min(highest, wanted - count * copies)
        values = {"shift": highest * copies, "versions": versions * copies, "days": 400 * copies, "most": most}
        for statement in COPIED.split(";"):
            if statement.strip():
                used = {name: value for name, value in values.items() if f":{name}" in statement}
                db.execute(statement, used)
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def timed(command, **more):
    started = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, **more)
    return time.monotonic() - started, done.stdout.decode(errors="replace")


def tree_size(path):
    return sum(os.lstat(os.path.join(folder, name)).st_size
               for folder, _, names in os.walk(path) for name in names)


def index_size(library):
    return os.stat(library / "index.db").st_size


class Recoll:
    """recoll with a configuration of its own for one folder."""

    def __init__(self, scratch, folder):
        self.configuration = scratch / "recoll"
        self.configuration.mkdir()
        (self.configuration / "recoll.conf").write_text(f"topdirs = {folder}\nskippedNames =\nloglevel = 1\n")
        (self.configuration / "mimemap").write_text(".md = text/plain\n.markdown = text/plain\n")

    def index(self):
        return timed(["recollindex", "-c", str(self.configuration)])[0]

    def size(self):
        return tree_size(self.configuration)

    def search(self, words, limit):
        seconds, text = timed(["recollq", "-c", str(self.configuration), "-b", "-n", str(limit), "-q", words])
        return seconds, {line[7:] for line in text.splitlines() if line.startswith("file://")}


def compare_times(build, library, recoll, queries):
    """Whole programs, started anew for each query, as scripts use them."""
    ours, theirs = [], []
    for query in queries:
        ours.append(timed([build / "dateline", "--library", library, "search", "--json", "--limit", "50", query])[0])
        theirs.append(recoll.search(query, 50)[0])
    for name, times in (("dateline search", ours), ("recollq", theirs)):
        times = sorted(1000 * seconds for seconds in times)
        print(f"{name:32}{statistics.median(times):10.1f}{times[int(len(times) * 0.95)]:10.1f} ms, program started anew")


def classify(path, term, by_us, folded_text):
    """Why one of the two finds a file and the other does not."""
    try:
        raw = pathlib.Path(path).read_text(errors="replace")
    except OSError:
        return "not a file of the folder"
    has_term = term.lower() in raw.lower()
    if by_us:
        return "recoll lacks the other Chinese script" if not has_term else "recoll cuts words otherwise"
    if folded_text is None:
        return "listed by another file: a duplicate or an earlier version"
    if has_term:
        return "in markup, an address, front matter or related headlines only"
    return "recoll joins stems, or characters across marks and lines"


def compare_sets(build, library, recoll, queries):
    rows = {}
    _, text = timed([build / "dateline", "--library", library, "list", "--json"])
    for line in text.splitlines():
        row = json.loads(line)
        rows[os.path.join(row["archive"], row["path"])] = row
    classes, same = {}, 0
    for query in queries:
        term = query.strip('"')
        _, text = timed([build / "dateline", "--library", library, "search", "--json", f'"{term}"'])
        ours = set()
        for line in text.splitlines():
            row = json.loads(line)
            ours.add(os.path.join(row["archive"], row["path"]))
        _, theirs = recoll.search(f'"{term}"', 100000)
        same += len(ours & theirs)
        for path in ours ^ theirs:
            name = classify(path, term, path in ours, rows.get(path))
            classes[name] = classes.get(name, 0) + 1
    print(f"\n{len(queries)} terms: {same} times both find a file")
    for name, count in sorted(classes.items(), key=lambda pair: -pair[1]):
        print(f"{count:8}  {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--articles", type=int, default=140_000)
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    benchmark = next(build.rglob("search_benchmark"))
    folder = arguments.folder.resolve()
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="dateline-search-"))
    library = scratch / "one.dateline"
    try:
        size = tree_size(folder)
        _, text = timed([benchmark, library, "--import", folder])
        print(text.strip())
        print(f"index: {index_size(library) / 1e6:.1f} MB, {100 * index_size(library) / size:.0f}% of the input\n")
        print(timed([benchmark, library])[1])
        queries = timed([benchmark, library, "--queries", "200"])[1].splitlines()
        if shutil.which("recollindex"):
            recoll = Recoll(scratch, folder)
            print(f"recollindex: {recoll.index():.1f} s, {recoll.size() / 1e6:.0f} MB")
            compare_times(build, library, recoll, queries)
            if arguments.compare:
                compare_sets(build, library, recoll, [query for query in queries if not re.search(r'[^"] ', query)])
        else:
            print("recoll is not installed: no peer")
        if arguments.articles > 0:
            multiply(library / "index.db", arguments.articles)
            print(f"\nmultiplied to {arguments.articles} articles; their terms:")
            print(timed([benchmark, library, "--import"])[1].strip())
            print(f"index: {index_size(library) / 1e6:.1f} MB\n")
            print(timed([benchmark, library])[1])
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
