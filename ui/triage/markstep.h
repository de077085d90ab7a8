// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Dateline::Triage {

/// What the user can put on an article.
enum class Mark : quint8 { Read, Starred, Archived, Tag };

/// One action of the user: a mark set or taken off. As `ids` are only those that had it the other way,
/// the reverse restores each article, however mixed they were.
struct MarkStep
{
    Mark mark = Mark::Read;
    bool on = true;
    QString tag; ///< Of Mark::Tag.
    QStringList ids;
    bool isStored = false; ///< What is on disk: done, or not done or undone.
};

/// What undoing offers to undo: "Star 3 articles".
QString stepName(const MarkStep &step);
/// What happened: "3 articles starred".
QString stepReport(const MarkStep &step);

} // namespace Dateline::Triage
