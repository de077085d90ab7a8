// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Notes {

/// Where folded words are in a text, in order and joined where they meet.
QList<Search::TextRange> wordsIn(const QString &text, const QStringList &words);

/// A part of a text for a line or two that shows its first hit, with the hits in it.
struct Excerpt
{
    QString text;
    QList<Search::TextRange> hits;
};
Excerpt excerptOf(const QString &text, const QStringList &words);

} // namespace Dateline::Notes
