// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termlookup.h"

namespace Dateline::Search {

namespace {

/// As a string of FTS5's own query language.
QByteArray quoted(QByteArray term)
{
    return '"' + term.replace('"', "\"\"") + '"';
}

/// Conditions that FTS5 joins with AND.
class Conditions
{
public:
    explicit Conditions(Vocabulary vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    void require(QStringView folded) { append(quoted(term(m_vocabulary, folded))); }
    void requireWord(const Phrase::Part &part)
    {
        const QByteArray word = quoted(term(m_vocabulary, part.text));
        if (part.isPrefix)
            append(word + " *");
        else if (!part.isStemmed)
            append(word);
        else
            append('(' + word + " OR " + quoted(term(m_vocabulary, QString::fromUtf8(part.stem))) + " OR " +
                   quoted(stemTerm(m_vocabulary, part.stem)) + ')');
    }
    /// Each pair of neighbours in a run of characters, or the one character it is.
    void requireRun(const QString &run)
    {
        Unit last;
        bool hasLast = false;
        UnitReader reader(run);
        const QStringView all(run);
        for (Unit unit; reader.next(&unit); last = unit, hasLast = true) {
            if (hasLast)
                require(all.sliced(last.range.start, unit.range.end - last.range.start));
        }
        if (hasLast && last.range.start == 0)
            require(all);
    }

    QByteArray text() const { return m_text; }

private:
    void append(const QByteArray &condition)
    {
        // FTS5 holds a piece of index in memory for each; what more of them would tell, the texts do.
        constexpr int mostConditions = 64;
        if (++m_count > mostConditions)
            return;
        if (!m_text.isEmpty())
            m_text += " AND ";
        m_text += condition;
    }

    Vocabulary m_vocabulary;
    QByteArray m_text;
    int m_count = 0;
};

/// The unit at the edge of a part that meets its neighbour.
QStringView edge(const Phrase::Part &part, bool isLast)
{
    const QStringView text(part.text);
    if (part.isWord || text.isEmpty())
        return text;
    Unit unit;
    UnitReader reader(text);
    QStringView found;
    while (reader.next(&unit)) {
        found = text.sliced(unit.range.start, unit.range.length());
        if (!isLast)
            break;
    }
    return found;
}

int unitsOf(const Phrase::Part &part)
{
    int units = 0;
    UnitReader reader(part.text);
    for (Unit unit; reader.next(&unit);)
        ++units;
    return units;
}

} // namespace

TermLookup::TermLookup(Library::Database &library, const ArticleFacts &facts)
    : m_facts(facts)
    , m_match(library, "SELECT rowid FROM terms WHERE terms MATCH ?1")
{
}

bool TermLookup::isExact(const Phrase &phrase)
{
    const auto &parts = phrase.parts();
    if (parts.size() == 1)
        return parts[0].isWord || unitsOf(parts[0]) <= 2;
    return parts.size() == 2 && parts[1].isJoined && !parts[1].isPrefix && unitsOf(parts[0]) == 1 &&
           unitsOf(parts[1]) == 1;
}

ArticleSet TermLookup::articles(const Phrase &phrase, Vocabulary vocabulary)
{
    Conditions conditions(vocabulary);
    const auto &parts = phrase.parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isPair = i > 0 && parts[i].isJoined && !parts[i].isPrefix;
        if (isPair)
            conditions.require(QString(edge(parts[i - 1], true) + edge(parts[i], false)));
        if (!parts[i].isWord)
            conditions.requireRun(parts[i].text);
        else if (!isPair && !(i + 1 < parts.size() && parts[i + 1].isJoined))
            conditions.requireWord(parts[i]);
    }
    ArticleSet found(m_facts.end());
    m_match.bindUtf8(1, conditions.text());
    while (m_match.step()) {
        if (const qint32 article = m_facts.articleOfVersion(m_match.number(0)))
            found.add(article);
    }
    m_match.reset();
    return found;
}

std::vector<qint32> TermLookup::articlesWithTerm(const QByteArray &term, size_t most)
{
    std::vector<qint32> found;
    m_match.bindUtf8(1, quoted(term));
    while (found.size() < most && m_match.step()) {
        if (const qint32 article = m_facts.articleOfVersion(m_match.number(0)))
            found.push_back(article);
    }
    m_match.reset();
    return found;
}

} // namespace Dateline::Search
