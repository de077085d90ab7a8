#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads timelines that Dateline wrote as others do: timelineoutside.py TIMELINE.ics TIMELINE.geojson TIMELINEJS.json

Ends with 0 when all is right, 1 with what is wrong, 4 when no module that reads iCalendar is installed; the other two
are checked all the same.
"""
import datetime
import json
import sys

problems = []


def check(is_right, what):
    if not is_right:
        problems.append(what)


def check_all_day(summary, start, end):
    """RFC 5545, 3.6.1: an event of whole days ends on the day after its last."""
    is_day = type(start) is datetime.date and type(end) is datetime.date
    check(is_day and end > start, f"{summary}: {start} to {end} are no whole days")


def check_status(summary, status, description):
    expected = "TENTATIVE" if description.startswith("planned") else "CONFIRMED"
    check(status == expected, f"{summary}: {status} instead of {expected}")


def read_with_icalendar(data):
    import icalendar

    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        summary = str(event["SUMMARY"])
        check(not event.errors, f"{summary}: {event.errors}")
        check_all_day(summary, event.decoded("DTSTART"), event.decoded("DTEND"))
        check_status(summary, str(event["STATUS"]), str(event.get("DESCRIPTION", "")))
        yield str(event["UID"])


def read_with_vobject(data):
    import vobject

    calendar = vobject.readOne(data.decode("utf-8"))
    for event in calendar.vevent_list:
        summary = event.summary.value
        check_all_day(summary, event.dtstart.value, event.dtend.value)
        check_status(summary, event.status.value, event.description.value if hasattr(event, "description") else "")
        yield event.uid.value


def check_calendar(path):
    """False when nothing here reads it."""
    with open(path, "rb") as file:
        data = file.read()
    check(data.count(b"\n") == data.count(b"\r\n"), "lines do not end with CR LF")
    check(max(len(line) for line in data.split(b"\r\n")) <= 75, "a line has more than 75 octets")
    readers = 0
    for reader in (read_with_icalendar, read_with_vobject):
        try:
            uids = list(reader(data))
        except ImportError:
            continue
        readers += 1
        check(uids and len(uids) == len(set(uids)), f"{reader.__name__}: ids {uids}")
    return readers > 0


def check_position(position):
    """RFC 7946, 3.1.1: longitude comes first."""
    longitude, latitude = position
    check(-180 <= longitude <= 180 and -90 <= latitude <= 90, f"position {position}")


def check_map(path):
    with open(path, encoding="utf-8") as file:
        collection = json.load(file)
    check(collection["type"] == "FeatureCollection" and collection["features"], "no collection of features")
    for feature in collection["features"]:
        check(feature["type"] == "Feature" and isinstance(feature["properties"], dict), f"feature {feature}")
        geometry = feature["geometry"]
        if geometry is None:
            continue
        check(geometry["type"] in ("Point", "LineString"), f"geometry {geometry['type']}")
        positions = [geometry["coordinates"]] if geometry["type"] == "Point" else geometry["coordinates"]
        for position in positions:
            check_position(position)


def check_slides(path):
    """The format is that of knightlab.com/timelinejs, docs/json-format.html."""
    with open(path, encoding="utf-8") as file:
        timeline = json.load(file)
    check(timeline["events"], "no slides")
    for slide in timeline["events"]:
        for name in ("start_date", "end_date"):
            date = slide.get(name)
            check(date or name == "end_date", f"slide without {name}")
            if date:
                check(set(date) <= {"year", "month", "day", "display_date"}, f"date {date}")
                datetime.date(int(date["year"]), int(date.get("month", 1)), int(date.get("day", 1)))
        check("<script" not in json.dumps(slide.get("text", {})), "markup of an article")


def main():
    calendar, geography, slides = sys.argv[1:]
    is_read = check_calendar(calendar)
    check_map(geography)
    check_slides(slides)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0 if is_read else 4


sys.exit(main())
