// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// A passage of a text that is to be seen as marked.
struct MarkedPassage
{
    qint32 start = 0; ///< UTF-16, in the text.
    qint32 end = 0;
    int colour = 1;  ///< 1 to Notes::colourCount.
    int number = 0;  ///< By which it is told from others; stands behind it.
    QString address; ///< To which the number leads.
};

/// A text as HTML, a paragraph for each line that is not empty, with <mark class="cN"> around passages. Where
/// passages overlap the innermost has its colour, and class "both". `attributes` (escaped, with a blank
/// before it) go into each paragraph. Ranges that do not lie in the text are left out; none parts a
/// character.
QString markedTextHtml(const QString &text, const QList<MarkedPassage> &passages, const QString &attributes);

} // namespace Dateline::Exchange
