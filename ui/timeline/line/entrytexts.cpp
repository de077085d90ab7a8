// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/entrytexts.h"

#include "list/daytext.h"

#include "timeline/history/datewords.h"
#include "timeline/history/datingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Timeline;
using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::TimelinePanel::EntryCard)
};

constexpr int mostAliases = 8;

/// The outlets that date an entry so.
QStringList outletsOf(const TimelineModel &model, const HistoryEntry &entry, const DateValue &date)
{
    QStringList outlets;
    for (const qint32 number : entry.sightings) {
        const Sighting &told = model.sighting(number);
        const bool isSame = told.date.first == date.first && told.date.last == date.last;
        if (isSame && !told.outlet.isEmpty() && !outlets.contains(told.outlet))
            outlets.append(told.outlet);
    }
    return outlets;
}

bool anyOf(const TimelineModel &model, const HistoryEntry &entry, bool Sighting::*is)
{
    return std::ranges::any_of(entry.sightings, [&](qint32 number) { return model.sighting(number).*is; });
}

} // namespace

QString actionTitle(Action action)
{
    QString words = actionWords(action);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString quoteSource(const Sighting &told, const HistoryEntry &entry)
{
    QStringList parts;
    if (!told.outlet.isEmpty())
        parts.append(told.outlet);
    if (told.published.isValid())
        parts.append(List::shortDay(told.published.date()));
    if (told.isByHand)
        parts.append(Texts::tr("added by hand"));
    if (!told.date.overlaps(entry.date))
        parts.append(Texts::tr("says %1", "an outlet, another date").arg(dateWords(told.date)));
    return parts.join(u" · "_s);
}

QString otherDatesText(const TimelineModel &model, const HistoryEntry &entry)
{
    if (entry.otherDates.isEmpty())
        return {};
    QStringList dates;
    for (const DateValue &date : entry.otherDates) {
        const QStringList outlets = outletsOf(model, entry, date);
        dates.append(outlets.isEmpty() ? dateWords(date)
                                       : Texts::tr("%1 (%2)", "a date, the outlets that tell it")
                                             .arg(dateWords(date), outlets.join(Texts::tr(", "))));
    }
    return Texts::tr("others say: %1").arg(dates.join(Texts::tr("; ")));
}

QString outcomeText(const TimelineModel &model, const HistoryEntry &plan, const HistoryEntry &outcome)
{
    const QString what = Texts::tr("→ %1 %2", "what became of a plan: happened, a date")
                             .arg(statusWords(outcome.status), dateWords(outcome.date));
    if (outcome.place == 0 || outcome.place == plan.place)
        return what;
    return Texts::tr("%1, %2", "what became of a plan, its place").arg(what, model.name(outcome.place));
}

QString plannedSinceText(const TimelineModel &model, const HistoryEntry &entry)
{
    QDate first;
    for (const qint32 plan : entry.plans) {
        for (const qint32 number : model.entry(plan).sightings) {
            const QDate day = model.sighting(number).published.date();
            if (day.isValid() && (first.isNull() || day < first))
                first = day;
        }
    }
    return first.isNull() ? Texts::tr("planned before")
                          : Texts::tr("planned since %1").arg(List::shortDay(first));
}

QString foldText(int otherQuotes, bool isOpen)
{
    if (isOpen)
        return Texts::tr("Show less");
    return otherQuotes > 0 ? Texts::tr("+%Ln more", "quotes", otherQuotes) : Texts::tr("Show all");
}

bool isPinned(const TimelineModel &model, const HistoryEntry &entry)
{
    return anyOf(model, entry, &Sighting::isPinned);
}

bool isEdited(const TimelineModel &model, const HistoryEntry &entry)
{
    return anyOf(model, entry, &Sighting::isEdited) || anyOf(model, entry, &Sighting::isByHand);
}

QString dateToolTip(const TimelineModel &model, const HistoryEntry &entry)
{
    return datingWords(model.sighting(entry.sightings.first()));
}

QString statusToolTip(const TimelineModel &model, const HistoryEntry &entry)
{
    return statusReason(model.sighting(entry.sightings.first()));
}

QString editedToolTip(const TimelineModel &model, const HistoryEntry &entry)
{
    return anyOf(model, entry, &Sighting::isByHand) ? Texts::tr("Added by hand")
                                                    : Texts::tr("Its date or place was corrected by hand");
}

QString entityToolTip(const TimelineModel &model, qint64 entity)
{
    const TimelineContent &content = *model.content();
    const QString head =
        Texts::tr("%1 (%2)", "a name, person, organisation or place")
            .arg(model.name(entity), kindWords(content.sightings.entities.value(entity).kind));
    const CatalogueEntry *known = content.catalogue ? content.catalogue->entry(entity) : nullptr;
    if (!known || known->aliases.isEmpty())
        return head;
    QString names =
        known->aliases.first(std::min<qsizetype>(mostAliases, known->aliases.size())).join(Texts::tr(", "));
    if (known->aliases.size() > mostAliases)
        names = Texts::tr("%1 and %Ln more", "names", int(known->aliases.size()) - mostAliases).arg(names);
    return head + u'\n' + Texts::tr("Also: %1", "other names of an entity").arg(names);
}

} // namespace Dateline::TimelinePanel
