// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datefinder.h"
#include "timeline/events/clauses.h"
#include "timeline/names/articlenames.h"

#include <span>
#include <vector>

namespace Dateline::Timeline {

/// A name, a date or a cue in a clause.
struct Item
{
    enum class Kind : quint8 { Name, Date, Cue };

    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    Kind kind = Kind::Cue;
    qint32 index = 0; ///< In the list of its kind.
};

/// All that is known of an article before its clauses are read. Does not own what it is made of.
class ArticleItems
{
public:
    ArticleItems(const QString &text, const QList<DateMention> &dates, const QList<Cue> &cues,
                 const Clauses &clauses, const ArticleNames &names);

    QStringView text() const { return m_text; }
    QStringView text(qint32 start, qint32 end) const;
    const NameMention &name(const Item &item) const { return m_names.mentions[item.index]; }
    const DateMention &date(const Item &item) const { return m_dates[item.index]; }
    const Cue &cue(const Item &item) const { return m_cues[item.index]; }
    bool isName(const Item &item) const { return item.kind == Item::Kind::Name; }
    bool isDate(const Item &item) const { return item.kind == Item::Kind::Date; }
    bool isCue(const Item &item, CueKind kind) const
    {
        return item.kind == Item::Kind::Cue && m_cues[item.index].kind == kind;
    }
    bool isName(const Item &item, EntityKind kind) const
    {
        return item.kind == Item::Kind::Name && m_names.mentions[item.index].kind == kind;
    }

    /// Those of a clause, in order, none over another. What is quoted or in brackets is left out, but for
    /// dates in brackets and for clauses that are quoted altogether.
    std::span<const Item> in(const Clause &clause) const;

    EntityKind kindOf(qint32 mention) const { return m_names.mentions[mention].kind; }
    bool isPerson(qint32 mention) const { return m_names.mentions[mention].kind == EntityKind::Person; }
    /// Whether a mention is part of the title of another: 北約 in 北約秘書長史托騰柏格.
    bool isInTitle(qint32 mention) const { return m_isInTitle[size_t(mention)]; }
    /// Where a name begins with the title before it.
    qint32 beginOf(const NameMention &name) const;
    /// The mention whose name this one is short for; itself when none.
    qint32 fullName(qint32 mention) const;
    /// Of two numbers the same when the mentions name the same, as far as the article shows.
    qint32 identity(qint32 mention) const { return m_identity[size_t(mention)]; }
    /// Units of Han between two places (words, in English) that no item covers, brackets aside.
    qint32 unknownBetween(std::span<const Item> items, qint32 start, qint32 end, bool isEnglish) const;

private:
    void markTitles();
    void identify();

    const QString &m_text;
    const QList<DateMention> &m_dates;
    const QList<Cue> &m_cues;
    const Clauses &m_clauses;
    const ArticleNames &m_names;
    std::vector<Item> m_items;
    std::vector<bool> m_isInTitle;
    std::vector<qint32> m_identity;
};

} // namespace Dateline::Timeline
