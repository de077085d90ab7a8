// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitybuilder.h"

#include "timeline/names/namefinder.h"

#include <algorithm>
#include <numeric>

namespace Dateline::Test {

using namespace Timeline;
using namespace Qt::StringLiterals;

QString EntityBuilder::idOf(qint64 entity)
{
    return u"%1"_s.arg(entity, 16, 10, QChar(u'0'));
}

qint64 EntityBuilder::add(const QStringList &names, EntityKind kind, const QList<int> &articles)
{
    const qint64 entity = m_articles.size() + 1;
    qint32 count = qint32(articles.size());
    for (const QString &name : names) {
        NameNode node;
        node.number = m_source.nodes.size() + 1;
        node.kind = kind;
        node.key = nameKey(name);
        node.text = name;
        node.articles = std::exchange(count, 0);
        node.entity = entity;
        m_source.nodes.append(node);
    }
    m_source.ids.insert(entity, idOf(entity));
    m_articles.insert(entity, articles);
    for (const int article : articles) {
        if (size_t(article) >= m_days.size())
            m_days.resize(size_t(article) + 1, EntityMentions::noDay);
    }
    return entity;
}

qint64 EntityBuilder::addToFirst(int articles, const QStringList &names, EntityKind kind)
{
    QList<int> numbers(articles);
    std::iota(numbers.begin(), numbers.end(), 0);
    return add(names, kind, numbers);
}

void EntityBuilder::setDay(int article, QDate day)
{
    if (size_t(article) >= m_days.size())
        m_days.resize(size_t(article) + 1, EntityMentions::noDay);
    m_days[size_t(article)] = qint32(day.toJulianDay());
}

void EntityBuilder::doubt(qint64 entity)
{
    QList<qint64> names;
    for (const NameNode &node : std::as_const(m_source.nodes)) {
        if (node.entity == entity)
            names.append(node.number);
    }
    m_source.doubts.append({entity, names.at(0), names.at(1), "list"});
}

CataloguePointer EntityBuilder::catalogue() const
{
    return std::make_shared<const Catalogue>(m_source);
}

EntityMentionsPointer EntityBuilder::mentions(const Catalogue &catalogue) const
{
    auto mentions = std::make_shared<EntityMentions>();
    mentions->days = m_days;
    mentions->starts.push_back(0);
    for (const CatalogueEntry &entry : catalogue.entries()) {
        const QList<int> articles = m_articles.value(entry.entity.number);
        mentions->articles.insert(mentions->articles.end(), articles.cbegin(), articles.cend());
        mentions->starts.push_back(quint32(mentions->articles.size()));
    }
    return mentions;
}

EntityCounts EntityBuilder::counts(const CataloguePointer &catalogue) const
{
    return EntityCounts(mentions(*catalogue));
}

EntityCounts EntityBuilder::counts(const CataloguePointer &catalogue, const QList<int> &articles) const
{
    std::vector<quint8> isWanted(m_days.size(), 0);
    for (const int article : articles)
        isWanted[size_t(article)] = 1;
    return EntityCounts(mentions(*catalogue), isWanted);
}

} // namespace Dateline::Test
