// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesofarticle.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace Dateline::Exchange {

/// What leaves the program in one go, in the order in which it is to stand.
struct NotesExport
{
    QList<NotesOfArticle> articles;
    /// By id of annotation: its `modified` in the states in which it came from elsewhere or left before,
    /// oldest first, which is what tells the receiver whether both sides changed it. Those that never did are
    /// left out, and so is the state that leaves now.
    QHash<QString, QList<QDateTime>> bases = {};
    /// The name of a colour, 1 to Notes::colourCount.
    std::function<QString(int)> colourName = [](int) { return QString(); };
    QDateTime time = {}; ///< Now, UTC; for formats that say when they were made.
    /// Whether all notes of the library are in it, ...
    bool isOfEverything = false;
    /// ... or else the ids of articles that it is of as well, and that have none. What a vault still has of
    /// those is out of date.
    QSet<QString> withoutNotes = {};
};

/// One file that an export makes.
struct ExportedFile
{
    QString name; ///< Without a folder; safe on every system (see safeFileName()).
    QByteArray content;
    int notes = 0; ///< That are in it, for formats of several files.

    bool operator==(const ExportedFile &) const = default;
};

/// What a format made of an export.
struct Exported
{
    QList<ExportedFile> files;
    int leftOut = 0;          ///< Notes that the format cannot hold.
    QStringList remarks = {}; ///< Whole, translated sentences: what was left out, and why.
    int refused = 0;          ///< Files that were left alone, in part or as a whole; each has a remark.
};

} // namespace Dateline::Exchange
