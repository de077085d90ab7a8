// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"
#include "search/folding.h"
#include "timeline/words/textwords.h"
#include "timeline/words/units.h"

#include <QList>
#include <QString>

namespace Dateline::Timeline {

/// A document text to find names in: as it is, and folded (Search::folded(): simplified characters, lower
/// case), with the way back. Tables of Chinese words, folded, then serve both scripts.
class NameText
{
public:
    NameText(const QString &text, const QList<Html::ZoneRange> &zones);

    const QString &original() const { return m_original; }
    const QString &folded() const { return m_folded.text; }
    /// The place in the original of one in the folded text.
    qint32 origin(qsizetype place) const { return m_folded.origin(place); }
    /// What it has of the words of all tables; places are in the folded text.
    const TextWords &words() const { return m_words; }
    /// Names count everywhere but in bylines and related headlines.
    bool counts(qint32 start, qint32 end) const;

private:
    const QString m_original;
    const Search::FoldedText m_folded;
    const TextWords m_words;
    QList<Html::ZoneRange> m_ignored;
};

} // namespace Dateline::Timeline
