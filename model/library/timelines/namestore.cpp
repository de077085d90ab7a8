// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/namestore.h"

#include "library/schema.h"

namespace Dateline::Library {

namespace {

constexpr qsizetype longestRules = 400;

/// Numbers of rules and strengths as the column `evidence` has them.
quint32 evidenceOf(const StoredLink &link)
{
    return link.rule << 3 | quint32(link.strength) << 1 | quint32(link.isSame);
}

} // namespace

/// FNV-1a (Fowler, Noll and Vo) over UTF-16 units.
quint32 nameHash(Timeline::EntityKind kind, const QString &key, const QString &place)
{
    quint32 hash = 2166136261u;
    const auto add = [&hash](char16_t unit) { hash = (hash ^ unit) * 16777619u; };
    add(char16_t(kind));
    for (const QChar unit : key)
        add(unit.unicode());
    add(u'\n');
    for (const QChar unit : place)
        add(unit.unicode());
    return hash;
}

NameStore::NameStore(Database &index)
    : m_lastNumber(quint32(index.number("SELECT max(number) FROM names")))
    , m_find(index, "SELECT number, key, place, kind, text, votes FROM names WHERE hash = ?1")
    , m_insert(index, "INSERT INTO names (number, hash, kind, key, place, text, votes, articles) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    , m_vote(index, "UPDATE names SET text = ?2, votes = ?3, articles = articles + ?4 WHERE number = ?1")
    , m_count(index, "UPDATE names SET articles = articles + ?2 WHERE number = ?1")
    , m_countLink(index, "INSERT INTO name_links (first, second, evidence, articles) VALUES (?1, ?2, ?3, ?4) "
                         "ON CONFLICT DO UPDATE SET articles = articles + excluded.articles")
    , m_forgetLink(index, "DELETE FROM name_links WHERE first = ?1 AND second = ?2 AND evidence = ?3 "
                          "AND articles <= 0")
    , m_insertRule(index, "INSERT INTO record_rules (number, rules) VALUES (?1, ?2)")
{
    Statement rules(index, "SELECT number, rules FROM record_rules");
    while (rules.step())
        m_rules.insert(rules.blob(1), quint32(rules.number(0)));
}

quint32 NameStore::number(const Timeline::RecordedName &name)
{
    const Key key{{int(name.kind), name.key}, name.code};
    auto place = m_places.constFind(key);
    if (place == m_places.cend()) {
        place = m_places.insert(key, m_rows.size());
        m_rows.push_back(stored(name));
    }
    Row &row = m_rows[*place];
    // A vote by majority (Boyer and Moore, 1991), which needs no count of each text.
    if (row.text == name.text) {
        ++row.votes;
    } else if (row.votes > 0) {
        --row.votes;
    } else {
        row.text = name.text;
        row.votes = 1;
    }
    return row.number;
}

NameStore::Row NameStore::stored(const Timeline::RecordedName &name)
{
    Row row{0, nameHash(name.kind, name.key, name.code), name.kind, name.key, name.code, name.text, 0, false};
    m_find.bind(1, qint64(row.hash));
    while (row.number == 0 && m_find.step()) {
        if (m_find.text(1) != row.key || m_find.text(2) != row.place || m_find.number(3) != int(row.kind))
            continue;
        row.number = quint32(m_find.number(0));
        row.text = m_find.isNull(4) ? row.key : m_find.text(4);
        row.votes = qint32(m_find.number(5));
    }
    m_find.reset();
    if (row.number == 0) {
        row.number = ++m_lastNumber;
        row.isNew = true;
    }
    return row;
}

quint32 NameStore::ruleNumber(const QList<QByteArray> &rules)
{
    QByteArray joined = rules.join(char(listSeparator.unicode()));
    joined.truncate(longestRules);
    if (joined.isEmpty())
        return 0;
    const auto known = m_rules.constFind(joined);
    if (known != m_rules.cend())
        return *known;
    const auto number = quint32(m_rules.size() + 1);
    m_insertRule.bind(1, qint64(number)).bindUtf8(2, joined).run();
    m_rules.insert(joined, number);
    return number;
}

void NameStore::count(const StoredRecord &record, int change)
{
    for (const StoredName &name : record.names) {
        if (name.mentions > 0)
            m_changes[name.number] += change;
    }
    for (const StoredLink &link : record.links)
        m_links[{record.names[link.first].number, record.names[link.second].number, evidenceOf(link)}] +=
            change;
}

void NameStore::write()
{
    writeNames();
    writeLinks();
    m_rows.clear();
    m_places.clear();
    m_changes.clear();
    m_links.clear();
}

void NameStore::writeNames()
{
    const auto takeChange = [this](quint32 number) {
        const auto change = m_changes.extract(number);
        return change.empty() ? 0 : change.mapped();
    };
    for (const Row &row : m_rows) {
        Statement &writing = row.isNew ? m_insert : m_vote;
        const int text = row.isNew ? 6 : 2;
        writing.bind(1, qint64(row.number));
        if (row.text == row.key)
            writing.bindNull(text);
        else
            writing.bind(text, row.text);
        writing.bind(text + 1, row.votes).bind(text + 2, takeChange(row.number));
        if (row.isNew)
            writing.bind(2, qint64(row.hash)).bind(3, int(row.kind)).bind(4, row.key).bind(5, row.place);
        writing.run();
    }
    for (const auto &[number, change] : m_changes) {
        if (change != 0)
            m_count.bind(1, qint64(number)).bind(2, change).run();
    }
}

void NameStore::writeLinks()
{
    for (const auto &[link, change] : m_links) {
        const auto &[first, second, evidence] = link;
        if (change == 0)
            continue;
        m_countLink.bind(1, qint64(first)).bind(2, qint64(second)).bind(3, qint64(evidence));
        m_countLink.bind(4, change).run();
        if (change < 0)
            m_forgetLink.bind(1, qint64(first)).bind(2, qint64(second)).bind(3, qint64(evidence)).run();
    }
}

} // namespace Dateline::Library
