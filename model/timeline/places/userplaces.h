// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/gazetteer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Dateline::Timeline {

/// Why a line of a table was left out.
struct TableProblem
{
    int line = 0;   ///< From 1; 0 for the whole file.
    QString reason; ///< A whole, translated sentence without the number of the line.

    bool operator==(const TableProblem &) const = default;
};

/// A table of places that the user wrote. Its lines are as those of resources/gazetteer/places.tsv: kind,
/// country, latitude, longitude, English names, Chinese names, Simplified ones, parted by tabs; one name is
/// enough.
struct UserPlaces
{
    Gazetteer gazetteer; ///< The built-in one with those of the table.
    qint32 count = 0;    ///< Of the places of the table.
    /// Of what the table says, comments and wrong lines aside; 0 when it says nothing. Fits 40 bits.
    qint64 fingerprint = 0;
    QList<TableProblem> problems; ///< In the order of their lines.
};

inline constexpr qsizetype largestUserTable = 4 << 20; ///< Bytes.

/// Reads a table; wrong lines are told and left out. Pure.
UserPlaces readUserPlaces(const QByteArray &table, const Gazetteer &builtIn);

/// The places that articles are read with: the built-in ones until setUserPlacesFile(), then those with the
/// user's. A program tells once where the file is; it need not be there. Any thread. What it gives lives as
/// long as the program does, also when it is not in use any more.
const Gazetteer &placesInUse();
qint64 placesFingerprint();
void setUserPlacesFile(const QString &path);
QString userPlacesFile();
/// Reads the file again when it has changed, and tells what is wrong with it.
QList<TableProblem> renewUserPlaces();

} // namespace Dateline::Timeline
