// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/reasonreader.h"

#include "library/timelines/entityrefresh.h"
#include "library/timelines/postings.h"
#include "timeline/edits/replay.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr int mostTried = 100; ///< Articles that are looked at for an example.

/// No article has to say what a table has.
bool isInTable(const Catalogue &catalogue, const NameEvidence &said)
{
    const QString code = catalogue.name(said.first).place;
    return !code.isEmpty() && code == catalogue.name(said.second).place;
}

/// What a person joined.
QList<NameEvidence> joinedByHand(const Catalogue &catalogue, const QSet<qint64> &names,
                                 const QList<Edit> &edits)
{
    QList<NameEvidence> evidence;
    const QList<Edit> counting = countingEdits(edits);
    for (const Edit &edit : counting) {
        if (edit.kind != Edit::Kind::Merge)
            continue;
        qint64 first = 0;
        const QList<NameNode> joined = catalogue.names(edit.names);
        for (const NameNode &name : joined) {
            if (!names.contains(name.number))
                continue;
            if (first != 0)
                evidence.append({first, name.number, true, Strength::Strong, saidByHandRule, 0});
            else
                first = name.number;
        }
    }
    return evidence;
}

} // namespace

ReasonReader::ReasonReader(Database &index)
    : m_links(index, "SELECT second, evidence, articles FROM name_links WHERE first = ?1 AND articles > 0")
    , m_rule(index, "SELECT rules FROM record_rules WHERE number = ?1")
    , m_versions(index, "SELECT versions FROM name_versions WHERE name = ?1 ORDER BY batch")
    , m_record(index, "SELECT data FROM records WHERE version = ?1")
    , m_article(index, "SELECT a.id, v.title FROM versions v JOIN articles a ON a.listed = v.number "
                       "WHERE v.number = ?1")
{
}

QList<NameReason> ReasonReader::read(const Catalogue &catalogue, qint64 entity, const QList<Edit> &edits)
{
    const QList<qint64> names = catalogue.namesOf(entity);
    QList<NameReason> reasons;
    if (names.size() < 2)
        return reasons;
    QList<NameNode> nodes;
    for (const qint64 name : names)
        nodes.append(catalogue.name(name));
    QList<NameEvidence> evidence = linksOf(names);
    appendCodeEvidence(nodes, &evidence);
    evidence += joinedByHand(catalogue, QSet<qint64>(names.cbegin(), names.cend()), edits);
    const QList<NameEvidence> joining = joiningEvidence(evidence);
    for (const NameEvidence &said : joining.first(std::min(joining.size(), mostReasons))) {
        NameReason reason{catalogue.name(said.first).text,
                          catalogue.name(said.second).text,
                          said.rule,
                          said.articles,
                          {},
                          {}};
        if (!isInTable(catalogue, said))
            addExample(said, &reason);
        reasons.append(reason);
    }
    return reasons;
}

/// Between these names.
QList<NameEvidence> ReasonReader::linksOf(const QList<qint64> &names)
{
    const QSet<qint64> own(names.cbegin(), names.cend());
    QList<NameEvidence> evidence;
    for (const qint64 name : names) {
        m_links.bind(1, name);
        while (m_links.step()) {
            const qint64 second = m_links.number(0);
            const auto what = quint32(m_links.number(1));
            if (own.contains(second))
                evidence.append({name, second, (what & 1) != 0, Strength(what >> 1 & 3), rule(what >> 3),
                                 qint32(m_links.number(2))});
        }
        m_links.reset();
    }
    return evidence;
}

QByteArray ReasonReader::rule(quint32 number)
{
    const auto known = m_rules.constFind(number);
    if (known != m_rules.cend())
        return *known;
    m_rule.bind(1, qint64(number));
    const QByteArray text = m_rule.step() ? m_rule.blob(0) : QByteArray();
    m_rule.reset();
    m_rules.insert(number, text);
    return text;
}

std::vector<quint32> ReasonReader::versionsOf(qint64 name)
{
    std::vector<quint32> versions;
    m_versions.bind(1, name);
    while (m_versions.step())
        appendVersions(m_versions.bytes(0), &versions);
    m_versions.reset();
    std::ranges::sort(versions);
    return versions;
}

/// The newest listed article whose record has the link.
void ReasonReader::addExample(const NameEvidence &said, NameReason *reason)
{
    const std::vector<quint32> first = versionsOf(said.first);
    const std::vector<quint32> second = versionsOf(said.second);
    std::vector<quint32> both;
    std::ranges::set_intersection(first, second, std::back_inserter(both));
    int tried = 0;
    for (const quint32 version : std::views::reverse(both)) {
        if (++tried > mostTried)
            return;
        m_article.bind(1, qint64(version));
        const bool isExample = m_article.step() && says(version, said);
        if (isExample) {
            reason->article = m_article.text(0);
            reason->title = m_article.text(1);
        }
        m_article.reset();
        if (isExample)
            return;
    }
}

bool ReasonReader::says(quint32 version, const NameEvidence &said)
{
    m_record.bind(1, qint64(version));
    bool isFound = false;
    if (m_record.step()) {
        RecordReader record(m_record.bytes(0));
        if (record.readNames(&m_names) && record.readLinks(&m_recordLinks)) {
            isFound = std::ranges::any_of(m_recordLinks, [&](const StoredLink &link) {
                return link.isSame && m_names[link.first].number == said.first &&
                       m_names[link.second].number == said.second && rule(link.rule) == said.rule;
            });
        }
    }
    m_record.reset();
    return isFound;
}

} // namespace Dateline::Library
