// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Dateline::Reading {

/// A piece of two texts that are compared.
struct TextPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// What leads from `before` to `after`, by words and, in scripts without spaces, by characters. All pieces
/// but the added ones make up `before`, all but the removed ones `after`; of neighbours, what was removed
/// comes first. May take a while: not for the GUI thread.
QList<TextPiece> textChanges(const QString &before, const QString &after);

} // namespace Dateline::Reading
