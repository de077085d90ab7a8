// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "timeline/history/history.h"

#include <QHash>
#include <QStringList>

namespace Dateline::Exchange {

/// A timeline with all that its exports say of it. A value; what writes it is a pure function of it.
struct TimelineDocument
{
    Timeline::Entity subject;
    Timeline::Sightings sightings;
    Timeline::History history;
    QStringList clauses; ///< Of each in sightings.events.
    QHash<QString, Library::ArticleRow> articles;
    QList<qint32> shown; ///< The entries to write, numbers in history.entries, in order.

    const Timeline::HistoryEntry &entry(qint32 number) const { return history.entries[number]; }
    const Timeline::Sighting &sighting(qint32 number) const { return sightings.events[number]; }
    /// Who tells it best: its clause is the entry's text.
    const Timeline::Sighting &quoted(const Timeline::HistoryEntry &entry) const;
    QString text(const Timeline::HistoryEntry &entry) const;
    QString name(qint64 entity) const { return sightings.entities.value(entity).name; }
    QStringList participants(const Timeline::HistoryEntry &entry) const;
    std::optional<Timeline::Coordinates> coordinates(qint64 place) const;
    Library::ArticleRow article(const QString &id) const { return articles.value(id); }
    /// A line that tells the entry apart: "meeting · Tokyo · Anna Berg, 山田一郎".
    QString headline(const Timeline::HistoryEntry &entry) const;
    /// The trips that shown entries belong to, in order.
    QList<qint32> shownTrips() const;
    /// "Seoul -> Tokyo, 29-31 January 2023", the same in every locale; empty for -1.
    QString tripName(qint32 trip) const;
};

/// Every entry is shown.
void showAll(TimelineDocument *document);
/// Only entries that may be of these days are; a null date is no limit.
void showBetween(TimelineDocument *document, QDate from, QDate to);

/// Text without what makes a terminal or a reader of text files do anything but show it: control characters
/// and marks that turn the direction of writing become blanks.
QString plainText(const QString &text);

} // namespace Dateline::Exchange
