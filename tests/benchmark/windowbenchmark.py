#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window from outside, as a reader does, and prints a table.

    windowbenchmark.py [--program build/release/dateline] [--runs 3] PATH...

The articles at each PATH are imported into a new library. The window opens on a display of its own
(Xvfb, openbox); keys come from xdotool. With RSS Guard installed, it is driven in the same run with the
same articles in its database. Both are watched alike: processor time and memory (PSS) of all their processes.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")
HELD = 200
READ = 500
REPEAT_MS = 33  # What a held key does on most desktops.


def tree(pid):
    """A process and all its descendants."""
    found, pending = {pid}, [pid]
    while pending:
        parent = pending.pop()
        for task in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                ids = {int(word) for word in task.read_text().split()} - found
            except OSError:
                continue
            found |= ids
            pending += ids
    return found


def cpu_seconds(pid):
    total = 0
    for one in tree(pid):
        try:
            fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory_mb(pid):
    """Memory of all processes in MB; what they share is counted once (PSS)."""
    total = 0
    for one in tree(pid):
        try:
            text = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
    return total / 1024


def wait_idle(pid, quiet=0.6, limit=120):
    """Waits until the processes used almost no processor for `quiet` seconds; returns when that began."""
    began, used, started = time.monotonic(), cpu_seconds(pid), time.monotonic()
    while time.monotonic() - started < limit:
        time.sleep(0.05)
        now = cpu_seconds(pid)
        if now - used > 0.03:
            began, used = time.monotonic(), now
        elif time.monotonic() - began > quiet:
            return began
    return time.monotonic()


class Display:
    """A display with a window manager, for one program at a time."""

    def __init__(self, scratch):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        number = os.read(read, 16).decode().strip()
        self.environment = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb",
                                XDG_CONFIG_HOME=os.path.join(scratch, "config"))
        if os.geteuid() == 0:
            self.environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def hold_key(display, pid, key, times):
    """Seconds from the first press until all is quiet, and processor seconds used."""
    used, started = cpu_seconds(pid), time.monotonic()
    display.xdotool("key", "--delay", REPEAT_MS, "--repeat", times, key)
    settled = wait_idle(pid)
    return settled - started, cpu_seconds(pid) - used


def measure(display, command, focus, key):
    """One run of a program: seconds to start, to hold a key, and memory before and after."""
    started = time.monotonic()
    process = subprocess.Popen(command, env=display.environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        time.sleep(0.2)
        usable = wait_idle(process.pid) - started
        for action in focus:
            display.xdotool(*action)
        wait_idle(process.pid)
        before = memory_mb(process.pid)
        seconds, used = hold_key(display, process.pid, key, HELD)
        hold_key(display, process.pid, key, READ - HELD)
        return {"usable": usable, "seconds": seconds, "cpu": used, "before": before,
                "after": memory_mb(process.pid)}
    finally:
        process.terminate()
        process.wait()


def bodies(program, library, ids):
    def html(article):
        return subprocess.run([program, "--library", library, "show", article, "--html"], check=True,
                              stdout=subprocess.PIPE).stdout.decode()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(ids, pool.map(html, ids)))


def fill_rss_guard(folder, rows, html, display):
    """Lets RSS Guard make its database, then puts the articles into it as one feed."""
    process = subprocess.Popen(["rssguard", "-n", "-d", folder], env=display.environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(2)
    wait_idle(process.pid)
    process.terminate()
    process.wait()
    database = sqlite3.connect(os.path.join(folder, "database", "database.db"))
    with database:
        database.execute("INSERT INTO Accounts (id, type) VALUES (1, 'std-rss')")
        database.execute("INSERT INTO Feeds (id, title, category, source, update_type, account_id, custom_id) "
                         "VALUES (1, 'Articles', -1, 'http://localhost/', 0, 1, '1')")
        database.executemany(
            "INSERT INTO Messages (feed, title, url, author, date_created, contents, account_id, custom_id) "
            "VALUES ('1', ?, ?, ?, ?, ?, 1, ?)",
            [(row["title"] or "-", row["url"], row["author"], 1_600_000_000_000 - 60_000 * number,
              html[row["id"]], row["id"]) for number, row in enumerate(rows)])
    database.close()


def report(name, results):
    def middle(key):
        return statistics.median(result[key] for result in results)
    print(f"{name:12} {middle('usable'):8.2f} s {HELD / middle('seconds'):14.1f} {middle('cpu') / HELD * 1000:14.1f} ms"
          f" {middle('before'):10.0f} MB {middle('after'):10.0f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/dateline")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--articles", type=int, default=2000, help="how many articles both programs get")
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    for tool in ("Xvfb", "openbox", "xdotool"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed.")
    with tempfile.TemporaryDirectory() as scratch:
        library = os.path.join(scratch, "bench.dateline")
        subprocess.run([options.program, "--library", library, "import", *options.paths],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        display = Display(scratch)
        try:
            print(f"{'':12} {'started':>10} {'articles/s':>14} {'CPU/article':>17} {'memory':>13} {'after 500':>13}")
            # The list is clicked so that it has the focus.
            report("Dateline", [measure(display, [options.program, "--library", library],
                                        [("mousemove", 420, 300, "click", 1)], "j")
                                for _ in range(options.runs)])
            if not shutil.which("rssguard"):
                print("RSS Guard is not installed: no peer.")
                return
            listed = subprocess.run([options.program, "--library", library, "list", "--json", "--limit",
                                     str(options.articles)], check=True, stdout=subprocess.PIPE).stdout
            rows = [json.loads(line) for line in listed.decode().splitlines()]
            folder = os.path.join(scratch, "rssguard")
            fill_rss_guard(folder, rows, bodies(options.program, library, [row["id"] for row in rows]), display)
            # Its feed, then the first article.
            focus = [("mousemove", 60, 212, "click", 1), ("sleep", 2), ("mousemove", 860, 205, "click", 1)]
            report("RSS Guard", [measure(display, ["rssguard", "-n", "-d", folder], focus, "Down")
                                 for _ in range(options.runs)])
        finally:
            display.close()


if __name__ == "__main__":
    main()
