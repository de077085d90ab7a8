// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace Dateline::List {

/// What a text with marked passages is painted with.
struct MarkedTextStyle
{
    QFont font;
    QColor text;
    QColor hit;  ///< Of marked text, which is bold as well.
    QColor mark; ///< Behind it.
    QColor edge; ///< Below it.
};

/// Paints a text in at most `lines` lines of lineHeight(style.font) from the top of `area`, with its hits
/// marked by more than a colour. A text that is too long ends in "…", never within a character.
void paintMarkedText(QPainter *painter, const QRect &area, int lines, const MarkedTextStyle &style,
                     const QString &text, const QList<Search::TextRange> &hits);

} // namespace Dateline::List
