// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/nameprovider.h"

#include "timeline/history/datewords.h"
#include "timeline/namefacts.h"
#include "timeline/timelineservice.h"

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;

namespace {

/// The alias that was asked for, when it is not the name itself.
QString alsoNamed(const Timeline::CatalogueEntry &entry, const QString &query)
{
    if (entry.entity.name.contains(query, Qt::CaseInsensitive))
        return {};
    for (const QString &alias : entry.aliases) {
        if (alias.contains(query, Qt::CaseInsensitive))
            return alias;
    }
    return {};
}

} // namespace

NameProvider::NameProvider(TimelineService *service, const NameFacts *facts, QObject *parent)
    : PaletteProvider(parent)
    , m_service(service)
    , m_facts(facts)
{
}

void NameProvider::ask(const QString &query, int limit)
{
    QList<Commands::PaletteEntry> entries;
    const Timeline::CataloguePointer &catalogue = m_service->catalogue();
    if (!catalogue || limit == 0) {
        Q_EMIT found(entries);
        return;
    }
    const Commands::TextMatcher matcher(query, Commands::Matching::Words);
    for (const qint32 number : catalogue->matching(query)) {
        if (entries.size() == limit)
            break;
        const Timeline::CatalogueEntry &entry = catalogue->entries()[number];
        QStringList details{Timeline::kindWords(entry.entity.kind)};
        if (const auto articles = m_facts->articles(entry))
            details.append(tr("%Ln articles", nullptr, *articles));
        if (const QString alias = alsoNamed(entry, query); !alias.isEmpty())
            details.prepend(alias);
        const auto match = matcher.matchFolded(Commands::TextMatcher::folded(entry.entity.name));
        entries.append({.text = entry.entity.name,
                        .detail = details.join(u" · "_s),
                        .marks = match ? match->ranges : QList<Commands::TextRange>(),
                        .run = [this, id = entry.entity.id] { Q_EMIT chosen(id); }});
    }
    Q_EMIT found(entries);
}

} // namespace Dateline::TimelinePanel
