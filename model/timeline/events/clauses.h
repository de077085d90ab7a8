// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"
#include "timeline/events/cues.h"

#include <QList>
#include <QString>

#include <vector>

namespace Dateline::Timeline {

/// The part of a sentence between two commas, or between an English connective and a comma.
struct Clause
{
    qint32 start = 0; ///< UTF-16, in the document text; without the marks and blanks around it.
    qint32 end = 0;
    qint32 sentence = 0;  ///< Counted over the article.
    qint32 paragraph = 0; ///< Counted over the article.
    Html::Zone zone = Html::Zone::Body;
    bool isQuoted = false;  ///< Begins within quotation marks.
    bool isEnglish = false; ///< Has no Han.
};

/// An article's clauses, and what of its text stands in brackets and in quotation marks.
class Clauses
{
public:
    /// Parts without bylines and related headlines. One pass.
    Clauses(const QString &text, const QList<Html::ZoneRange> &zones, const QList<Cue> &cues);

    const QList<Clause> &all() const { return m_clauses; }
    bool isInBrackets(qint32 place) const { return m_depths[size_t(place)] & bracket; }
    bool isQuoted(qint32 place) const { return m_depths[size_t(place)] & quote; }

private:
    static constexpr quint8 bracket = 1;
    static constexpr quint8 quote = 2;

    void markBrackets();
    void readParagraph(qint32 start, qint32 end, Html::Zone zone);
    bool endsSentence(qint32 place) const;
    bool endsClause(qint32 place) const;
    void add(qint32 start, qint32 end, Html::Zone zone);
    void splitAtConnectives(const QList<Cue> &cues);

    const QString &m_text;
    std::vector<quint8> m_depths;
    QList<Clause> m_clauses;
    qint32 m_sentence = 0;
    qint32 m_paragraph = 0;
};

} // namespace Dateline::Timeline
