// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesofarticle.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
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
};

/// One file that an export makes.
struct ExportedFile
{
    QString name; ///< Without a folder; safe on every system (see safeFileName()).
    QByteArray content;

    bool operator==(const ExportedFile &) const = default;
};

/// What a format made of an export.
struct Exported
{
    QList<ExportedFile> files;
    int leftOut = 0;          ///< Notes that the format cannot hold.
    QStringList remarks = {}; ///< Whole, translated sentences: what was left out, and why.
};

} // namespace Dateline::Exchange
