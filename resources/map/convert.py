#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes outlines.bin, the outlines of the map of places, from two files of the npm package world-atlas.

    convert.py countries-110m.json countries-10m.json outlines.bin

The input is TopoJSON: arcs of quantised, delta-coded points, and the objects "countries" and "land" that
name arcs by number (a complement for an arc that is walked backwards). The output has, for each level of
detail, the land as closed rings and the borders between countries as lines. README.md says how it is coded.
"""

import json
import math
import sys

LAND, POLAR_LAND, BORDER = range(3)

# Degrees: what a point may be off; steps in a degree; what an island has to measure across to be kept.
COARSE = {"tolerance": 0.0, "steps": 100, "island": 0.0}
FINE = {"tolerance": 0.012, "steps": 200, "island": 0.035}


def arcs_of(topology):
    """All arcs in degrees. Longitudes run on over the date line instead of jumping."""
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for coded in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in coded:
            x += dx
            y += dy
            append_unwrapped(arc, (x * scale_x + left, y * scale_y + bottom))
        arcs.append(arc)
    return arcs


def append_unwrapped(points, point):
    x, y = point
    if points:
        x -= 360 * round((x - points[-1][0]) / 360)
    points.append((x, y))


def rings_of(geometry):
    """The rings of arc numbers of a geometry."""
    if geometry["type"] == "GeometryCollection":
        return [ring for part in geometry["geometries"] for ring in rings_of(part)]
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def simplified(points, tolerance):
    """Douglas and Peucker (1973), distances as on the ground."""
    if tolerance <= 0 or len(points) < 3:
        return points
    shrink = math.cos(math.radians(sum(y for _, y in points) / len(points)))
    kept = {0, len(points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        farthest, place = 0.0, -1
        ax, ay = points[first][0] * shrink, points[first][1]
        dx, dy = points[last][0] * shrink - ax, points[last][1] - ay
        length = dx * dx + dy * dy
        for number in range(first + 1, last):
            px, py = points[number][0] * shrink - ax, points[number][1] - ay
            along = 0.0 if length == 0 else max(0.0, min(1.0, (px * dx + py * dy) / length))
            off = math.hypot(px - along * dx, py - along * dy)
            if off > farthest:
                farthest, place = off, number
        if farthest > tolerance:
            kept.add(place)
            parts += [(first, place), (place, last)]
    return [points[number] for number in sorted(kept)]


def extent(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max((max(xs) - min(xs)) * math.cos(math.radians(ys[0])), max(ys) - min(ys))


def shapes_of(topology, level):
    """Pairs of a kind and points."""
    arcs = arcs_of(topology)
    small = [simplified(arc, level["tolerance"]) for arc in arcs]
    shapes = []
    for ring in rings_of(topology["objects"]["land"]):
        points, exact = [], []
        for number in ring:
            for source, target in ((small, points), (arcs, exact)):
                arc = source[number] if number >= 0 else source[~number][::-1]
                for point in arc if not target else arc[1:]:
                    append_unwrapped(target, point)
        turns = round((points[-1][0] - points[0][0]) / 360)
        if turns == 0 and (extent(exact) < level["island"] or len(points) < 4):
            continue
        if turns == 0:
            points = points[:-1]
        shapes.append((LAND if turns == 0 else POLAR_LAND, points))
    users = {}
    for number, country in enumerate(topology["objects"]["countries"]["geometries"]):
        for ring in rings_of(country):
            for arc in ring:
                users.setdefault(arc if arc >= 0 else ~arc, set()).add(number)
    shapes += [(BORDER, small[arc]) for arc, countries in sorted(users.items()) if len(countries) > 1]
    return shapes


def number(value):
    """Seven bits a byte, the lowest first; the high bit says that more follow."""
    coded = bytearray()
    while value > 127:
        coded.append(value & 127 | 128)
        value >>= 7
    coded.append(value)
    return coded


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def coded_level(shapes, level):
    steps = level["steps"]
    coded_shapes = []
    for kind, points in shapes:
        grid = [(round(x * steps), round(y * steps)) for x, y in points]
        grid = [point for place, point in enumerate(grid) if place == 0 or point != grid[place - 1]]
        if len(grid) < (2 if kind == BORDER else 3):
            continue
        coded = number(kind) + number(len(grid))
        x = y = 0
        for px, py in grid:
            coded += signed(px - x) + signed(py - y)
            x, y = px, py
        coded_shapes.append(coded)
    return number(steps) + number(len(coded_shapes)) + b"".join(coded_shapes)


def main():
    coarse, fine, target = sys.argv[1:]
    table = bytearray(b"DLMAP1")
    for path, level in ((coarse, COARSE), (fine, FINE)):
        with open(path, encoding="utf-8") as file:
            shapes = shapes_of(json.load(file), level)
        coded = coded_level(shapes, level)
        print(f"{path}: {len(shapes)} shapes, {sum(len(p) for _, p in shapes)} points, {len(coded)} bytes")
        table += coded
    with open(target, "wb") as file:
        file.write(table)


if __name__ == "__main__":
    main()
