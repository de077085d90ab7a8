#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures imports and the start of the window, and prints a table.

    importbenchmark.py [--program build/release/dateline] [--runs 3] [--no-window] PATH...

Each PATH is an archive or a folder of articles. Every figure is the median of the runs. With
recollindex installed, it indexes the same folder in the same run, as the peer.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def children(pid):
    """All descendants of a process."""
    found = []
    pending = [pid]
    while pending:
        parent = pending.pop()
        try:
            text = pathlib.Path(f"/proc/{parent}/task/{parent}/children").read_text()
        except OSError:
            continue
        ids = [int(word) for word in text.split()]
        found += ids
        pending += ids
    # Children of other threads are listed under those threads.
    try:
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            found += [int(word) for word in (task / "children").read_text().split()]
    except OSError:
        pass
    return set(found)


def peak_memory(pid):
    """Peak resident size of a process in MB, and what it runs as."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        arguments = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return None
    for line in status.splitlines():
        if line.startswith("VmHWM:"):
            role = arguments[1].decode() if len(arguments) > 1 and arguments[1].startswith(b"--") else "main"
            return role, int(line.split()[1]) / 1024
    return None


def run_watched(command, environment=None):
    """Seconds, peak MB by role, and the output of a command."""
    peaks = {}
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    while process.poll() is None:
        for pid in {process.pid} | children(process.pid):
            seen = peak_memory(pid)
            if seen:
                peaks[seen[0]] = max(peaks.get(seen[0], 0), seen[1])
        time.sleep(0.02)
        if time.monotonic() - started > 3600:
            process.kill()
    seconds = time.monotonic() - started
    return seconds, peaks, process.stdout.read().decode()


def tree_size(path):
    """Bytes of the files below a folder."""
    return sum(os.lstat(os.path.join(folder, name)).st_size
               for folder, _, names in os.walk(path) for name in names)


def article_bytes(path):
    """Number and bytes of article files below a folder."""
    sizes = [os.lstat(os.path.join(folder, name)).st_size
             for folder, _, names in os.walk(path) for name in names
             if name.lower().endswith((".md", ".markdown", ".html", ".htm", ".txt"))]
    return len(sizes), sum(sizes)


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, figure, note=""):
        self.rows.append((what, figure, note))
        print(f"{what:48} {figure:>16}  {note}", flush=True)


def measure_import(program, path, runs, table, scratch):
    """Imports `path` into new libraries; returns the last one and the median of seconds."""
    name = os.path.basename(path.rstrip("/"))
    firsts, seconds_again, peaks = [], [], {}
    for run in range(runs):
        library = os.path.join(scratch, f"{name}-{run}.dateline")
        shutil.rmtree(library, ignore_errors=True)
        command = [program, "--library", library, "import", "--json", path]
        seconds, seen, output = run_watched(command)
        firsts.append(seconds)
        for role, size in seen.items():
            peaks[role] = max(peaks.get(role, 0), size)
        seconds_again.append(run_watched(command)[0])
    result = json.loads(output)
    entries = (result["imported"] + result["updated"] + result["unchanged"] + result["duplicates"]
               + len(result["refused"]))
    first, again = statistics.median(firsts), statistics.median(seconds_again)
    table.add(f"{name}: entries accounted for", f"{entries:,}", f"{len(result['refused'])} of them refused")
    table.add(f"{name}: import", f"{first:.1f} s", f"{entries / first:,.0f} articles/s")
    table.add(f"{name}: import again, unchanged", f"{again:.2f} s", f"{again / first:.3f} of the first time")
    for role, size in sorted(peaks.items()):
        table.add(f"{name}: peak memory, {role}", f"{size:,.0f} MB")
    return library, first


def measure_disk(name, library, input_bytes, seconds, table):
    size = tree_size(library)
    table.add(f"{name}: input", f"{input_bytes / 1e6:,.1f} MB", f"{input_bytes / 1e6 / seconds:,.1f} MB/s")
    table.add(f"{name}: library on disk", f"{size / 1e6:,.1f} MB", f"{size / input_bytes:.0%} of the input")


def measure_recoll(folder, scratch, table):
    """recollindex over the same folder, with a configuration of its own. None when not installed."""
    if not shutil.which("recollindex"):
        table.add("recollindex", "not installed")
        return None
    configuration = os.path.join(scratch, "recoll")
    os.makedirs(configuration, exist_ok=True)
    with open(os.path.join(configuration, "recoll.conf"), "w", encoding="utf-8") as file:
        file.write(f"topdirs = {folder}\nskippedNames =\nindexallfilenames = 0\n")
    with open(os.path.join(configuration, "mimemap"), "w", encoding="utf-8") as file:
        file.write(".md = text/plain\n.markdown = text/plain\n")
    seconds, peaks, _ = run_watched(["recollindex", "-c", configuration, "-z"])
    size = tree_size(os.path.join(configuration, "xapiandb"))
    table.add("recollindex, same files", f"{seconds:.1f} s", f"{size / 1e6:,.1f} MB on disk")
    return seconds


def wait_for(file, process, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        if os.path.exists(file):
            return True
        time.sleep(0.005)
    return False


def drop_caches():
    """Empties the page cache, where this process may; True when it did."""
    try:
        os.sync()
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")
        return True
    except OSError:
        return False


def measure_window(program, library, runs, table, scratch):
    """From the start of the process until the list is usable and the first article is painted."""
    environment = dict(os.environ)
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    for state in ("cold", "warm"):
        lists, articles, memory = [], [], []
        for run in range(runs):
            if state == "cold" and not drop_caches():
                break
            ready = os.path.join(scratch, f"ready-{state}-{run}")
            started = time.monotonic()
            process = subprocess.Popen([program, "--library", library, "--ready-file", ready],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
            if wait_for(ready, process, 60):
                whole = (time.monotonic() - started) * 1000
                times = json.loads(pathlib.Path(ready).read_text())
                # What the program counts starts after the loading of its libraries: add that.
                before = whole - times["article"]
                lists.append(times["list"] + before)
                articles.append(whole)
                memory.append(peak_memory(process.pid)[1])
            process.terminate()
            process.wait()
        if lists:
            table.add(f"window, {state}: list usable", f"{statistics.median(lists):,.0f} ms")
            table.add(f"window, {state}: first article painted", f"{statistics.median(articles):,.0f} ms")
            table.add(f"window, {state}: main process", f"{statistics.median(memory):,.0f} MB")
        else:
            table.add(f"window, {state}", "not measured", "no display, or the caches cannot be dropped")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/release/dateline")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--no-recoll", action="store_true")
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    table = Table()
    with tempfile.TemporaryDirectory(prefix="dateline-benchmark-") as scratch:
        library = None
        for path in options.paths:
            library, seconds = measure_import(options.program, path, options.runs, table, scratch)
            if os.path.isdir(path):
                _, size = article_bytes(path)
                measure_disk(os.path.basename(path.rstrip("/")), library, size, seconds, table)
                if not options.no_recoll:
                    peer = measure_recoll(path, scratch, table)
                    if peer:
                        table.add("recollindex takes", f"{peer / seconds:.1f} times", "as long as Dateline")
        if library and not options.no_window:
            measure_window(options.program, library, options.runs, table, scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())
