// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/entitychoice.h"

#include "timeline/history/datewords.h"
#include "timeline/names/namefinder.h"

#include <QLocale>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using Timeline::Catalogue;
using Timeline::CatalogueEntry;

namespace {

constexpr qsizetype mostLooked = 500; ///< Of the most frequent that have the words.

bool beginsWith(const CatalogueEntry &entry, const QString &key)
{
    const auto begins = [&key](const QString &name) { return Timeline::nameKey(name).startsWith(key); };
    return begins(entry.entity.name) || std::ranges::any_of(entry.aliases, begins);
}

} // namespace

QList<qint64> entityChoices(const Catalogue &catalogue, const QString &typed, const ChoiceRules &rules,
                            qsizetype most)
{
    const QString key = Timeline::nameKey(typed);
    QList<qint64> choices;
    QList<qint64> others;
    const auto isFull = [&] { return choices.size() >= most; };
    const auto take = [&](qint32 place, QList<qint64> *list) {
        const Timeline::Entity &entity = catalogue.entries()[place].entity;
        if (rules.allows(entity) && !choices.contains(entity.number))
            list->append(entity.number);
    };
    if (!key.isEmpty()) {
        for (const qint32 place : catalogue.allNamed(typed))
            take(place, &choices);
    }
    qsizetype looked = 0;
    for (const qint32 place : catalogue.matching(typed)) {
        if (isFull() || ++looked > mostLooked)
            break;
        const bool isBetter = key.isEmpty() || beginsWith(catalogue.entries()[place], key);
        take(place, isBetter ? &choices : &others);
    }
    choices += others;
    return choices.first(std::min(choices.size(), most));
}

qint64 entityNamed(const Catalogue &catalogue, const QString &typed, const ChoiceRules &rules)
{
    if (Timeline::nameKey(typed).isEmpty())
        return 0;
    for (const qint32 place : catalogue.allNamed(typed)) {
        if (rules.allows(catalogue.entries()[place].entity))
            return catalogue.entries()[place].entity.number;
    }
    return 0;
}

QString EntityTexts::kindAndCount(const CatalogueEntry &entry)
{
    // An article that uses two of its names was counted twice.
    const QString articles = entry.aliases.isEmpty() ? tr("%Ln article(s)", nullptr, entry.articles)
                                                     : tr("up to %Ln article(s)", nullptr, entry.articles);
    return QString(Timeline::kindWords(entry.entity.kind) + u" · "_s + articles);
}

QString EntityTexts::aliases(const CatalogueEntry &entry, int most)
{
    if (entry.aliases.isEmpty())
        return {};
    const QString names = entry.aliases.first(std::min(entry.aliases.size(), qsizetype(most))).join(tr(", "));
    const auto rest = int(entry.aliases.size()) - most;
    return rest > 0 ? tr("also %1 and %Ln more name(s)", nullptr, rest).arg(names) : tr("also %1").arg(names);
}

QString EntityTexts::label(const CatalogueEntry &entry, const QString &typed)
{
    const QString key = Timeline::nameKey(typed);
    const auto has = [&key](const QString &name) { return Timeline::nameKey(name).contains(key); };
    if (key.isEmpty() || has(entry.entity.name))
        return entry.entity.name;
    const auto alias = std::ranges::find_if(entry.aliases, has);
    return alias == entry.aliases.end() ? entry.entity.name
                                        //: A name, and another name of the same.
                                        : tr("%1 (%2)").arg(entry.entity.name, *alias);
}

} // namespace Dateline::TimelinePanel
